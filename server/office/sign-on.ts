// Single sign-on by OpenID Connect: a person whom the provider puts in the group of organisers gets a key for a working day; one in the group of a role comes into a meeting. The provider is asked when
// somebody signs on, never at the start: where it is down, the server and its links go on.
import * as oidc from 'openid-client';
import type { Role } from '../../shared/meeting/roles.ts';

export interface SignOnSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Its members are organisers. */
  group: string;
  /** The groups whose members come into meetings by signing on, each in a role; the first that somebody is in counts. */
  roles?: readonly { role: Role; group: string }[];
}

/** The values that the browser keeps between leaving for the provider and coming back. */
export interface Leaving {
  state: string;
  nonce: string;
  verifier: string;
}

export interface SignedOn {
  name: string;
  /** The provider's id of the person, which never changes. */
  subject: string;
  isOrganiser: boolean;
  /** In meetings. */
  role?: Role;
}

/** Seconds that the provider has to answer. */
const patience = 10;

/** A provider on this machine may speak http; any other must not. */
function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const groupsIn = (claims: Record<string, unknown>): unknown[] => [claims.groups].flat();

export class SignOn {
  readonly #settings: SignOnSettings;
  #provider: Promise<oidc.Configuration> | undefined;

  constructor(settings: SignOnSettings) {
    this.#settings = settings;
  }

  /** The provider's address to go to, and what to keep until the return. Rejects where the provider does not answer. */
  async leave(redirectUri: string): Promise<{ to: string; leaving: Leaving }> {
    const provider = await this.#asked();
    const leaving = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const known = provider.serverMetadata().scopes_supported ?? [];
    const to = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: ['openid', 'profile', ...(known.includes('groups') ? ['groups'] : [])].join(' '),
      code_challenge: await oidc.calculatePKCECodeChallenge(leaving.verifier),
      code_challenge_method: 'S256',
      state: leaving.state,
      nonce: leaving.nonce,
    });
    return { to: to.href, leaving };
  }

  /** Whether anybody comes into meetings by signing on. */
  get opensMeetings(): boolean {
    return (this.#settings.roles ?? []).length > 0;
  }

  /** The person who comes back to this address, query and all, with what their groups allow. Rejects where the return cannot be believed. */
  async comeBack(address: URL, { state, nonce, verifier }: Leaving): Promise<SignedOn> {
    const provider = await this.#asked();
    const tokens = await oidc.authorizationCodeGrant(provider, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const said = tokens.claims();
    if (!said) throw new Error('the provider sent no ID token');
    const more = provider.serverMetadata().userinfo_endpoint ? await oidc.fetchUserInfo(provider, tokens.access_token, said.sub) : {};
    const claims: Record<string, unknown> = { ...said, ...more };
    // A person in no group may do nothing.
    const groups = groupsIn(claims);
    const role = this.#settings.roles?.find((each) => groups.includes(each.group))?.role;
    const name = [claims.name, claims.preferred_username].find((each): each is string => typeof each === 'string' && each.trim() !== '');
    return { name: name ?? said.sub, subject: said.sub, isOrganiser: groups.includes(this.#settings.group), ...(role && { role }) };
  }

  /** One that failed is asked again. */
  #asked(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const address = new URL(issuer);
    const execute = isLocal(address) ? [oidc.allowInsecureRequests] : [];
    this.#provider ??= oidc.discovery(address, clientId, clientSecret, undefined, { execute, timeout: patience }).catch((error: unknown) => {
      this.#provider = undefined;
      throw error;
    });
    return this.#provider;
  }
}

// An OpenID Connect provider in this process, with pages of its own: whoever signs in as a name is that person.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface SignOnProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Lets the server at this address send people here. `groups`: by the name that they sign in with. */
  serve(url: string, groups: Record<string, string[]>): void;
  close(): void;
}

/** Resolves with the address, on a free port. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function signOnProvider(): Promise<SignOnProvider> {
  const server = createServer();
  const issuer = await listening(server);
  const [clientId, clientSecret] = ['rapporteur', 'a-secret-of-the-tests'];
  return {
    issuer,
    clientId,
    clientSecret,
    serve: (url, groups) => {
      const provider = new Provider(issuer, {
        clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${url}/sign-on/back`] }],
        claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
        findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, name: `Dr ${id}`, groups: groups[id] ?? [] }) }),
        cookies: { keys: ['a key of the tests'] },
      });
      server.on('request', provider.callback());
    },
    close: () => void server.close(),
  };
}

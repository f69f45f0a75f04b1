import { expect, test } from 'vitest';
import { eachAddress } from '../../server/addresses.ts';

test.each([
  ['nats://bus:4222', ['nats://bus:4222']],
  ['postgres://u:p%2C@one:5432,two/name?a=b,c', ['postgres://u:p%2C@one:5432/name?a=b,c', 'postgres://u:p%2C@two/name?a=b,c']],
  ['postgres://[::1]:5432,[::2]/name', ['postgres://[::1]:5432/name', 'postgres://[::2]/name']],
  ['not an address', ['not an address']],
])('[ST49] %s names these servers', (url, each) => {
  expect(eachAddress(url)).toEqual(each);
});

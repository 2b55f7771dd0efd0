// SPDX-License-Identifier: Apache-2.0
// Tests an HTTP client against a Polycloud sandbox, through its control API. POLYCLOUD_SANDBOX
// contains the line of JSON that the sandbox prints when it starts.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

const { heroku, ovh } = JSON.parse(process.env.POLYCLOUD_SANDBOX);

/** Calls the control API, which both servers of a sandbox offer. */
async function control(method, path, body) {
  const response = await fetch(heroku.url + '/__sandbox' + path, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  assert.ok(response.ok, `${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** The code under test: lists the names of all apps, and retries once. */
async function apps() {
  const headers = {
    Accept: 'application/vnd.heroku+json; version=3',
    Authorization: 'Bearer ' + heroku.token,
  };
  let response = await fetch(heroku.url + '/apps', { headers });
  if (response.status >= 500) {
    response = await fetch(heroku.url + '/apps', { headers });
  }
  if (!response.ok) {
    throw new Error(`Heroku is unavailable: ${response.status}`);
  }
  return (await response.json()).map((app) => app.name);
}

async function clean() {
  await control('POST', '/reset', {});
}

beforeEach(clean);
afterEach(clean);

test('one failure is retried', async () => {
  await control('POST', '/faults', { method: 'GET', path: '/apps', status: 503 });

  assert.equal((await apps()).length, (await control('GET', '/')).heroku.counts.apps);

  const { requests } = await control('GET', '/requests?path=/apps');
  assert.deepEqual(requests.map((request) => request.status), [503, 200]);
});

test('two failures are reported', async () => {
  await control('POST', '/faults', { path: '/apps', times: 2, status: 503 });

  await assert.rejects(apps(), /Heroku is unavailable: 503/);

  const found = await control('GET', '/requests/wait?path=/apps&count=2&timeout=10');
  assert.equal(found.complete, true);
});

test('the clock of OVH is set', async () => {
  await control('PUT', '/clock', { time: '2030-01-01T00:00:00Z' });

  const time = Number(await (await fetch(ovh.url + '/auth/time')).text());

  const start = Date.UTC(2030, 0, 1) / 1000;
  assert.ok(time >= start && time < start + 60, String(time));
});

test('the journal tells why a signature is rejected', async () => {
  const response = await fetch(ovh.url + '/me', {
    headers: {
      'X-Ovh-Application': ovh.applicationKey,
      'X-Ovh-Consumer': ovh.consumerKey,
      'X-Ovh-Timestamp': '1',
      'X-Ovh-Signature': '$1$0',
    },
  });

  assert.equal(response.status, 400);
  const { requests } = await control('GET', '/requests?path=/1.0/me');
  assert.match(requests[0].signature, /^timestamp \d+ s behind$/);
});

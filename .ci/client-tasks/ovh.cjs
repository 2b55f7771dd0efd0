// SPDX-License-Identifier: Apache-2.0
// OVH's clients for Node.js, the old one and the present one: the argument names the package.
const fs = require('fs');
const name = process.argv[2];
const client = require(process.env.CLIENTS + '/node_modules/' + name);
const { step, equal } = require('./steps.cjs')(name);

const sandbox = JSON.parse(fs.readFileSync(process.env.SANDBOX)).ovh;
const { hostname, port } = new URL(sandbox.url);
const application = { appKey: sandbox.applicationKey, appSecret: sandbox.applicationSecret };
const connect = more => client({ host: hostname, port: Number(port), basePath: '/1.0', ...more });
const ovh = connect({ ...application, consumerKey: sandbox.consumerKey });
const call = (method, path, body) => ovh.requestPromised(method, path, body || {});
const failure = promise => promise.then(() => ({ error: 'none' }), e => e);

async function until(condition) {
  for (let i = 0; i < 100; i++) {
    if (await condition()) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('did not happen within 20 s');
}

(async () => {
  await step('time', async () => equal(Math.abs((await call('GET', '/auth/time')) - Date.now() / 1000) < 5, true));
  await step('request a consumer key', async () => {
    const credential = await connect(application).requestPromised('POST', '/auth/credential', {
      accessRules: [{ method: 'GET', path: '/*' }, { method: 'POST', path: '/*' }],
      redirection: 'https://day.example/',
    });
    equal(credential.state, 'pendingValidation');
    const pending = connect({ ...application, consumerKey: credential.consumerKey });
    equal((await failure(pending.requestPromised('GET', '/me'))).error, 403);
  });
  await step('a call with a callback', () => new Promise((resolve, reject) =>
    ovh.request('GET', '/me', (error, me) => (error ? reject(new Error(me)) : resolve(me)))));
  // Both clients send paths with /auth unsigned, so /auth/currentCredential is closed to them.
  await step('the credentials of the account', async () => {
    const ids = await call('GET', '/me/api/credential', { status: 'validated' });
    equal((await call('GET', '/me/api/credential/' + ids[0])).status, 'validated');
  });
  await step('account', async () => equal((await call('GET', '/me')).country, 'FR'));
  await step('bills', async () => {
    const ids = await call('GET', '/me/bill', { 'date.from': '2000-01-01', 'date.to': '2100-01-01' });
    equal((await call('GET', '/me/bill/' + ids[0])).billId, ids[0]);
    equal((await call('GET', `/me/bill/${ids[0]}/details`)).length > 0, true);
  });

  const zone = '/domain/zone/' + (await call('GET', '/domain/zone'))[0];
  let id;
  await step('create a record', async () => {
    const record = await call('POST', zone + '/record', { fieldType: 'TXT', subDomain: 'day', target: '"grüße"', ttl: 60 });
    id = record.id;
    equal(record.subDomain, 'day');
  });
  await step('find it', async () =>
    equal((await call('GET', zone + '/record', { fieldType: 'TXT', subDomain: 'day' })).join(), String(id)));
  await step('change it', async () => {
    await call('PUT', `${zone}/record/${id}`, { target: '"bonjour"', ttl: 120 });
    equal((await call('GET', `${zone}/record/${id}`)).ttl, 120);
  });
  await step('refresh the zone', () => call('POST', zone + '/refresh'));
  await step('delete the record', async () => {
    await call('DELETE', `${zone}/record/${id}`);
    equal((await failure(call('GET', `${zone}/record/${id}`))).error, 404);
  });
  await step('export the zone', async () => equal((await call('GET', zone + '/export')).includes('SOA'), true));

  const servers = await call('GET', '/dedicated/server');
  const server = '/dedicated/server/' + servers[0];
  await step('dedicated server', async () => equal((await call('GET', server)).name, servers[0]));
  await step('restart it', async () => {
    const task = await call('POST', server + '/reboot');
    await until(async () => (await call('GET', `${server}/task/${task.taskId}`)).status === 'done');
  });

  const project = '/cloud/project/' + (await call('GET', '/cloud/project'))[0];
  await step('instances', async () => equal(Array.isArray(await call('GET', project + '/instance')), true));
  await step('regions, flavors and images', async () => {
    equal((await call('GET', project + '/region')).length > 0, true);
    equal((await call('GET', project + '/flavor')).length > 0, true);
    equal((await call('GET', project + '/image')).length > 0, true);
  });
  await step('SSH keys of the project', async () => {
    const key = await call('POST', project + '/sshkey', { name: 'day', publicKey: process.env.PUBLIC_KEY });
    equal((await call('GET', project + '/sshkey')).some(each => each.id === key.id), true);
    await call('DELETE', `${project}/sshkey/${key.id}`);
  });
  await step('SSH keys of the account', async () => {
    await call('POST', '/me/sshKey', { keyName: 'day', key: process.env.PUBLIC_KEY });
    equal((await call('GET', '/me/sshKey')).includes('day'), true);
    await call('DELETE', '/me/sshKey/day');
  });

  await step('a service that does not exist', async () => {
    const error = await failure(call('GET', '/domain/zone/nobody.example'));
    equal(error.error, 404);
    equal(/does not exist/.test(error.message), true);
  });
  await step('a wrong secret', async () => {
    const wrong = connect({ ...application, appSecret: 'nonsense', consumerKey: sandbox.consumerKey });
    equal((await failure(wrong.requestPromised('GET', '/me'))).message, 'Invalid signature');
  });
  await step('an unknown consumer key', async () => {
    const unknown = connect({ ...application, consumerKey: 'nonsense' });
    equal((await failure(unknown.requestPromised('GET', '/me'))).error, 403);
  });
  if (name === '@ovhcloud/node-ovh') {
    await step('a service account', async () => {
      const account = connect({
        clientID: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
        tokenURL: sandbox.tokenUrl.replace(/oauth2\/token$/, ''),
      });
      equal((await account.requestPromised('GET', '/me')).country, 'FR');
    });
  }
  console.log('done  ' + name);
})();

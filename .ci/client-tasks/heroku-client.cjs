// SPDX-License-Identifier: Apache-2.0
// Heroku's client for Node.js, with its build of an application from source.
const fs = require('fs');
const zlib = require('zlib');
const Heroku = require(process.env.CLIENTS + '/node_modules/heroku-client');
const { step, equal } = require('./steps.cjs')('heroku-client');

const sandbox = JSON.parse(fs.readFileSync(process.env.SANDBOX)).heroku;
const heroku = new Heroku({ host: sandbox.url, token: sandbox.token });
const app = '/apps/node-day';

// One file as a tar archive: its header, its content, two empty blocks.
function tar(name, text) {
  const header = Buffer.alloc(512);
  const content = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  content.write(text);
  const put = (at, value) => header.write(value, at);
  put(0, name), put(100, '0000644\0'), put(108, '0000000\0'), put(116, '0000000\0');
  put(124, text.length.toString(8).padStart(11, '0') + '\0'), put(136, '00000000000\0');
  put(148, '        '), put(156, '0'), put(257, 'ustar\0' + '00');
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, sum.toString(8).padStart(6, '0') + '\0 ');
  return zlib.gzipSync(Buffer.concat([header, content, Buffer.alloc(1024)]));
}

async function until(condition) {
  for (let i = 0; i < 100; i++) {
    const value = await condition();
    if (value) return value;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('did not happen within 20 s');
}

(async () => {
  await step('account', async () => equal((await heroku.get('/account')).email, sandbox.email));
  await step('create an app', async () =>
    equal((await heroku.post('/apps', { body: { name: 'node-day' } })).name, 'node-day'));
  await step('list apps', async () =>
    equal((await heroku.get('/apps')).some(each => each.name === 'node-day'), true));
  await step('list apps page by page', async () => {
    const page = await heroku.request({ path: '/apps', partial: true, headers: { Range: 'name ..; max=2' } });
    equal(page.length, 2);
  });
  await step('list all apps over pages', async () => {
    const all = await heroku.get('/apps', { headers: { Range: 'name ..; max=2' } });
    equal(all.length >= 6, true);
  });
  await step('set config vars', async () =>
    equal((await heroku.patch(app + '/config-vars', { body: { A: '1', B: 'ü' } })).B, 'ü'));
  await step('unset a config var', async () =>
    equal(Object.keys(await heroku.patch(app + '/config-vars', { body: { A: null } })).join(), 'B'));
  let source;
  await step('upload source', async () => {
    source = (await heroku.post('/sources')).source_blob;
    const response = await fetch(source.put_url, { method: 'PUT', body: tar('Procfile', 'web: ./serve\n') });
    equal(response.status, 200);
  });
  await step('build it', async () => {
    const build = await heroku.post(app + '/builds', {
      body: { source_blob: { url: source.get_url, version: 'day' } },
    });
    const output = await (await fetch(build.output_stream_url)).text();
    equal(output.length > 0, true);
    const ended = await until(async () => {
      const current = await heroku.get(app + '/builds/' + build.id);
      return current.status !== 'pending' && current;
    });
    equal(ended.status, 'succeeded');
  });
  await step('the formation is that of the Procfile', async () =>
    equal((await heroku.get(app + '/formation')).map(each => each.type).join(), 'web'));
  await step('scale', async () =>
    equal((await heroku.patch(app + '/formation', { body: { updates: [{ type: 'web', quantity: 2 }] } }))[0].quantity, 2));
  await step('list dynos', async () => equal((await heroku.get(app + '/dynos')).length, 2));
  await step('restart a dyno', () => heroku.delete(app + '/dynos/web.1'));
  await step('run a one-off dyno', async () =>
    equal((await heroku.post(app + '/dynos', { body: { command: 'echo hi', attach: false } })).type, 'run'));
  await step('read the log', async () => {
    const session = await heroku.post(app + '/log-sessions', { body: { lines: 100, tail: false } });
    equal((await (await fetch(session.logplex_url)).text()).includes('heroku[web.1]'), true);
  });
  await step('list releases, newest first', async () => {
    const releases = await heroku.get(app + '/releases', { headers: { Range: 'version ..; order=desc,max=1' }, partial: true });
    equal(releases.length, 1);
    equal(releases[0].current, true);
  });
  await step('roll back', async () => {
    const releases = await heroku.get(app + '/releases');
    const last = releases.find(each => each.current);
    const again = await heroku.post(app + '/releases', { body: { release: last.id } });
    equal(again.version, last.version + 1);
  });
  await step('add and remove a domain', async () => {
    const domain = await heroku.post(app + '/domains', { body: { hostname: 'node.day.example', sni_endpoint: null } });
    await heroku.delete(app + '/domains/' + domain.id);
  });
  await step('add and remove an add-on', async () => {
    const addOn = await heroku.post(app + '/addons', { body: { plan: 'papertrail:choklad' } });
    equal((await heroku.delete(`${app}/addons/${addOn.id}`)).id, addOn.id);
  });
  await step('add and remove a collaborator', async () => {
    const one = await heroku.post(app + '/collaborators', { body: { user: 'bob@example.com' } });
    await heroku.delete(`${app}/collaborators/${one.user.id}`);
  });
  await step('maintenance', async () =>
    equal((await heroku.patch(app, { body: { maintenance: true } })).maintenance, true));
  await step('an error has status and body', async () => {
    const error = await heroku.get('/apps/yesterday').then(() => null, e => e);
    equal(error.statusCode, 404);
    equal(error.body.id, 'not_found');
  });
  await step('a wrong token is refused', async () => {
    const error = await new Heroku({ host: sandbox.url, token: 'nonsense' }).get('/account').then(() => null, e => e);
    equal(error.statusCode, 401);
  });
  await step('destroy the app', async () => equal((await heroku.delete(app)).name, 'node-day'));
  console.log('done  heroku-client');
})();

// SPDX-License-Identifier: Apache-2.0
// Prints the processor time of one signed GET in microseconds, with OVH's client for Node.js.
const [name, url, key, secret] = process.argv.slice(2);
const client = require(process.env.CLIENTS + '/node_modules/' + name);
const { hostname, port } = new URL(url);
const ovh = client({ host: hostname, port: Number(port), basePath: '/1.0', appKey: key, appSecret: secret, consumerKey: secret });

(async () => {
  const calls = async count => {
    for (let i = 0; i < count; i++) await ovh.requestPromised('GET', '/me/bill/FR1');
  };
  await calls(20000);
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  await calls(20000);
  const used = process.cpuUsage(cpu);
  console.log((used.user + used.system) / 20000 + ' ' + Number(process.hrtime.bigint() - start) / 20e6 + ' 0');
  process.exit(0);
})();

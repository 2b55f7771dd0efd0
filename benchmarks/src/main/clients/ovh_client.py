# SPDX-License-Identifier: Apache-2.0
"""Prints the processor time of one signed GET in microseconds, with OVH's client for Python."""
import sys
import time

import ovh

url, key, secret = sys.argv[1:]
ovh.client.ENDPOINTS["local"] = url + "/1.0"
client = ovh.Client(
    endpoint="local", application_key=key, application_secret=secret, consumer_key=secret
)


def calls(count):
    for _ in range(count):
        client.get("/me/bill/FR1")


calls(2000)
start, cpu = time.perf_counter(), time.process_time()
calls(2000)
print((time.process_time() - cpu) / 2000 * 1e6, (time.perf_counter() - start) / 2000 * 1e6, 0)

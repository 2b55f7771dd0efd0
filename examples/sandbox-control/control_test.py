# SPDX-License-Identifier: Apache-2.0
"""Tests an HTTP client against a Polycloud sandbox, through its control API.

POLYCLOUD_SANDBOX contains the line of JSON that the sandbox prints when it starts.
"""

import json
import os
import unittest
import urllib.error
import urllib.request

SANDBOX = json.loads(os.environ["POLYCLOUD_SANDBOX"])
HEROKU = SANDBOX["heroku"]
OVH = SANDBOX["ovh"]


def call(method, url, body=None, **headers):
    """Returns the status, the headers and the body of a response, whatever its status."""
    data = None if body is None else json.dumps(body).encode()
    if data is not None:
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, response.headers, response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode()


def control(method, path, body=None):
    """Calls the control API, which both servers of a sandbox offer."""
    status, _, text = call(method, HEROKU["url"] + "/__sandbox" + path, body)
    if status >= 300:
        raise AssertionError(f"{status} {text}")
    return json.loads(text) if text else None


def apps():
    """The code under test: lists the names of all apps, and retries once."""
    for attempt in (1, 2):
        status, _, text = call(
            "GET",
            HEROKU["url"] + "/apps",
            Accept="application/vnd.heroku+json; version=3",
            Authorization="Bearer " + HEROKU["token"],
        )
        if status < 500:
            return [app["name"] for app in json.loads(text)]
    raise RuntimeError(f"Heroku is unavailable: {status}")


class ControlTest(unittest.TestCase):
    def setUp(self):
        control("POST", "/reset", {})

    tearDown = setUp

    def test_one_failure_is_retried(self):
        control("POST", "/faults", {"method": "GET", "path": "/apps", "status": 503})

        self.assertEqual(control("GET", "/")["heroku"]["counts"]["apps"], len(apps()))

        requests = control("GET", "/requests?path=/apps")["requests"]
        self.assertEqual([503, 200], [request["status"] for request in requests])

    def test_two_failures_are_reported(self):
        control("POST", "/faults", {"path": "/apps", "times": 2, "status": 503})

        with self.assertRaisesRegex(RuntimeError, "Heroku is unavailable: 503"):
            apps()

        found = control("GET", "/requests/wait?path=/apps&count=2&timeout=10")
        self.assertTrue(found["complete"])

    def test_the_clock_of_ovh_is_set(self):
        control("PUT", "/clock", {"time": "2030-01-01T00:00:00Z"})

        _, _, time = call("GET", OVH["url"] + "/auth/time")

        self.assertGreaterEqual(int(time), 1893456000)
        self.assertLess(int(time), 1893456000 + 60)

    def test_the_journal_tells_why_a_signature_is_rejected(self):
        headers = {
            "X-Ovh-Application": OVH["applicationKey"],
            "X-Ovh-Consumer": OVH["consumerKey"],
            "X-Ovh-Timestamp": "1",
            "X-Ovh-Signature": "$1$0",
        }
        status, _, _ = call("GET", OVH["url"] + "/me", **headers)

        self.assertEqual(400, status)
        request = control("GET", "/requests?path=/1.0/me")["requests"][0]
        self.assertRegex(request["signature"], r"^timestamp \d+ s behind$")


if __name__ == "__main__":
    unittest.main()

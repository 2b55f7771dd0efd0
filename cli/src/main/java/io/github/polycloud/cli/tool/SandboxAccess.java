// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * URLs and credentials of a sandbox for other programs.
 *
 * @param sandbox the sandbox
 */
record SandboxAccess(Sandbox sandbox) {
  /** The process of the sandbox, for {@code kill}. */
  static final String PROCESS = "POLYCLOUD_SANDBOX_PID";

  /** Returns lines for a POSIX shell: the variables that this command and the vendors' read. */
  String exports() {
    HerokuEndpoint heroku = sandbox.heroku();
    OvhEndpoint ovh = sandbox.ovh();
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("HEROKU_API_URL", heroku.url());
    variables.put("HEROKU_LEGACY_URL", heroku.url());
    variables.put("HEROKU_API_KEY", heroku.token());
    variables.put("OVH_ENDPOINT", ovh.url());
    variables.put("OVH_APPLICATION_KEY", ovh.applicationKey());
    variables.put("OVH_APPLICATION_SECRET", ovh.applicationSecret());
    variables.put("OVH_CONSUMER_KEY", ovh.consumerKey());
    // One-off processes are attached over TLS also if the APIs are not.
    variables.put("POLYCLOUD_CA", heroku.caCertificate().toString());
    if (heroku.url().startsWith("https:")) {
      variables.put("SSL_CERT_FILE", heroku.caCertificate().toString());
    }
    variables.put(PROCESS, Long.toString(ProcessHandle.current().pid()));
    return variables.entrySet().stream()
        .map(
            each ->
                "export %s='%s'".formatted(each.getKey(), each.getValue().replace("'", "'\\''")))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the tables of a profile by cloud. */
  Map<String, Map<String, String>> profile() {
    HerokuEndpoint heroku = sandbox.heroku();
    OvhEndpoint ovh = sandbox.ovh();
    Map<String, String> ofHeroku = new LinkedHashMap<>();
    ofHeroku.put("endpoint", heroku.url());
    ofHeroku.put("ca", heroku.caCertificate().toString());
    ofHeroku.put("token", heroku.token());
    Map<String, String> ofOvh = new LinkedHashMap<>();
    ofOvh.put("endpoint", ovh.url());
    ofOvh.put("ca", ovh.caCertificate().toString());
    ofOvh.put("application_key", ovh.applicationKey());
    ofOvh.put("application_secret", ovh.applicationSecret());
    ofOvh.put("consumer_key", ovh.consumerKey());
    return Map.of("heroku", ofHeroku, "ovh", ofOvh);
  }
}

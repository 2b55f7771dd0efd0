// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.Terminal;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.file.FileReplacement;
import io.github.polycloud.ovh.login.OvhConfFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the credentials of a login are kept: a profile, a file, or else they are printed. It is
 * decided and checked before anything is requested, so that no key is lost.
 *
 * @param cloud the id of the provider
 * @param file a file of the vendor's format; null for none
 * @param profile the name of a profile; null for none
 */
record Destination(String cloud, @Nullable Path file, @Nullable String profile) {
  /** Returns the destination of the options; without any, the user is asked if there is one. */
  static Destination choose(String cloud, @Nullable Path file, @Nullable String profile) {
    if (file == null && profile == null && Terminal.isInteractive()) {
      String answer =
          System.console()
              .readLine(
                  "Save the key in a profile (its name), in a file (a path such as ./%s), or print"
                      + " it (empty)? ",
                  cloud.equals("ovh") ? "ovh.conf" : "netrc");
      String text = answer == null ? "" : answer.strip();
      if (text.contains("/") || text.contains("\\")) {
        return new Destination(cloud, CommandEnvironment.file(Path.of(text)), null);
      }
      return new Destination(cloud, null, text.isEmpty() ? null : text);
    }
    if (file == null && profile == null) {
      System.err.println(
          "note: the new key will be printed on standard output; --profile or --save keeps it");
    }
    return new Destination(cloud, file, profile);
  }

  /**
   * Checks that the credentials can be kept.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if not
   */
  void check() {
    if (profile != null) {
      Profiles.system().requireWritable(profile, List.of(cloud));
    } else if (file != null) {
      FileReplacement.requireWritable(file);
    }
  }

  /**
   * Keeps the credentials. If that fails although it was checked, the key is printed.
   *
   * @param key the name of the credential that is new
   * @param endpoint name or URL of the endpoint
   * @param url URL of the endpoint
   * @param values all credentials of the login
   */
  void keep(String key, String endpoint, String url, Map<String, String> values) {
    try {
      if (profile != null) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Profile.ENDPOINT, endpoint);
        all.putAll(values);
        Profiles.system().save(profile, cloud, all);
        System.err.printf(
            "saved as profile %s in %s, readable only by you%n", profile, Profiles.system().file());
      } else if (file != null) {
        if (cloud.equals("ovh")) {
          OvhConfFile.store(file, endpoint, Secret.of(values.get(key)));
        } else {
          String host = URI.create(url).getHost();
          String login = values.getOrDefault("email", "polycloud");
          FileReplacement.edit(file, text -> NetrcEditor.set(text, host, login, values.get(key)));
        }
        System.err.printf("saved in %s, readable only by you%n", file);
      } else {
        System.out.println(values.get(key));
      }
    } catch (CloudException e) {
      System.out.println(values.get(key));
      throw e;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.file.FileReplacement;
import io.github.polycloud.internal.file.IniEditor;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Stores keys in {@code ovh.conf}, where this library and OVH's own clients read them. The rest of
 * the file is left unchanged; afterwards only its owner can read it.
 *
 * <p>Thread-safe, also between processes: while a file is replaced, other writers of this library
 * wait. They recognize it by a file with the suffix {@code .lock}. If a process was killed while it
 * wrote, that file is left over; it then has to be deleted, and the error says so.
 *
 * <pre>{@code
 * OvhConfFile.store(Path.of("ovh.conf"), "ovh-eu", key.consumerKey());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OvhConfFile {
  private OvhConfFile() {}

  /**
   * Stores a consumer key for an endpoint.
   *
   * @param file the file, which need not exist; the target of a link is replaced, not the link
   * @param endpoint name or URL of the endpoint, as connections ask for it
   * @param consumerKey the key
   * @throws CloudException of kind {@code CONFIGURATION} if the file is not a regular file, or
   *     cannot be read or written; of kind {@code CANCELLED} if the thread is interrupted. The file
   *     is then as it was
   */
  public static void store(Path file, String endpoint, Secret consumerKey) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(consumerKey, "consumerKey");
    store(file, endpoint, Map.of("consumer_key", consumerKey));
  }

  /**
   * Stores a consumer key together with the application's key and secret.
   *
   * @param file the file, which need not exist; the target of a link is replaced, not the link
   * @param endpoint name or URL of the endpoint, as connections ask for it
   * @param applicationKey the application's key
   * @param applicationSecret the application's secret
   * @param consumerKey the consumer key, which belongs to the application
   * @throws CloudException of kind {@code CONFIGURATION} if the file is not a regular file, or
   *     cannot be read or written; of kind {@code CANCELLED} if the thread is interrupted. The file
   *     is then as it was
   */
  public static void store(
      Path file,
      String endpoint,
      Secret applicationKey,
      Secret applicationSecret,
      Secret consumerKey) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(applicationKey, "applicationKey");
    Objects.requireNonNull(applicationSecret, "applicationSecret");
    Objects.requireNonNull(consumerKey, "consumerKey");
    Map<String, Secret> values = new LinkedHashMap<>();
    values.put("application_key", applicationKey);
    values.put("application_secret", applicationSecret);
    values.put("consumer_key", consumerKey);
    store(file, endpoint, values);
  }

  private static void store(Path file, String endpoint, Map<String, Secret> values) {
    String section = endpoint.strip();
    if (section.isEmpty() || section.chars().anyMatch(c -> c == ']' || Character.isISOControl(c))) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION, "endpoint must be a name such as ovh-eu, or a URL");
    }
    FileReplacement.edit(
        file,
        text -> {
          String changed = text;
          for (Map.Entry<String, Secret> value : values.entrySet()) {
            changed = IniEditor.set(changed, section, value.getKey(), value.getValue().reveal());
          }
          return changed;
        });
  }
}

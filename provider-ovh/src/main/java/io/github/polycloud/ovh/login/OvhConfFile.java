package io.github.polycloud.ovh.login;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Stores keys in {@code ovh.conf}, where this library and OVH's own clients read them. The rest of
 * the file is left unchanged; afterwards only its owner can read it.
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
   * @param file the file, which need not exist; a link is followed
   * @param endpoint name or URL of the endpoint, as connections ask for it
   * @param consumerKey the key
   * @throws CloudException of kind {@code CONFIGURATION} when the file cannot be read or written;
   *     it is then as it was
   */
  public static void store(Path file, String endpoint, Secret consumerKey) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(consumerKey, "consumerKey");
    store(file, endpoint, Map.of("consumer_key", consumerKey));
  }

  /**
   * Stores a consumer key together with the application's key and secret.
   *
   * @param file the file, which need not exist; a link is followed
   * @param endpoint name or URL of the endpoint, as connections ask for it
   * @param applicationKey the application's key
   * @param applicationSecret the application's secret
   * @param consumerKey the consumer key, which belongs to the application
   * @throws CloudException of kind {@code CONFIGURATION} when the file cannot be read or written;
   *     it is then as it was
   */
  public static void store(
      Path file,
      String endpoint,
      Secret applicationKey,
      Secret applicationSecret,
      Secret consumerKey) {
    Objects.requireNonNull(file, "file");
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
    Path target;
    String text;
    try {
      boolean exists = Files.exists(file);
      target = exists ? file.toRealPath() : file.toAbsolutePath();
      text = exists ? Files.readString(target) : "";
    } catch (AccessDeniedException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION, "cannot read " + file + "; permission denied");
    } catch (IOException e) {
      throw CloudException.of(ErrorKind.CONFIGURATION, "cannot read " + file + " as UTF-8 text");
    }
    for (Map.Entry<String, Secret> value : values.entrySet()) {
      text = IniEditor.set(text, section, value.getKey(), value.getValue().reveal());
    }
    try {
      replace(target, text);
    } catch (IOException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "cannot write " + file + "; check write permission on the directory");
    }
  }

  /**
   * Replaces the file atomically, so that readers see either the old or the new file, even after a
   * crash.
   */
  private static void replace(Path target, String text) throws IOException {
    // Java creates temporary files with mode 0600, and the move preserves it.
    Path fresh = Files.createTempFile(target.getParent(), ".ovh", ".conf");
    try {
      Files.writeString(fresh, text, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}

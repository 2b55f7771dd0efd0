// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.file.FileReplacement;
import io.github.polycloud.internal.file.IniEditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * The profiles in {@code config.toml}: a table {@code [NAME.CLOUD]} for each profile and cloud,
 * with {@code endpoint}, {@code ca} and the credentials and settings of the provider. The file is
 * read only if no other user can read it. It is changed in place, so that comments survive; no
 * message contains a value of it.
 */
public final class Profiles {
  private static final TomlMapper TOML = TomlMapper.builder().build();
  private static final int LARGEST = 1 << 20;
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);

  private final Path file;

  Profiles(Path file) {
    this.file = file;
  }

  /** Returns the profiles of the user, in the configuration directory of the system. */
  public static Profiles system() {
    Environment environment = CommandEnvironment.get();
    String appData = environment.variables().getOrDefault("APPDATA", "");
    String xdg = environment.variables().getOrDefault("XDG_CONFIG_HOME", "");
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    Path directory;
    if (windows && !appData.isEmpty()) {
      directory = Path.of(appData);
    } else if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
      // A relative path is to be ignored, says the specification of these directories.
      directory = Path.of(xdg);
    } else {
      directory = environment.homeDirectory().resolve(".config");
    }
    return new Profiles(directory.resolve("polycloud").resolve("config.toml"));
  }

  /** Returns the file, which need not exist. */
  public Path file() {
    return file;
  }

  /** Returns whether there is a profile with this name. */
  boolean contains(String name) {
    return load().has(name);
  }

  /**
   * Returns a profile.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is none, or it has an unknown
   *     cloud or key
   */
  Profile read(String name) {
    ObjectNode all = load();
    JsonNode profile = all.get(name);
    if (profile == null) {
      List<String> names = List.copyOf(all.propertyNames());
      throw failure(
          names.isEmpty()
              ? "there is no profile %s: %s has none; 'polycloud login --profile %s' makes one"
                  .formatted(name, file, name)
              : "there is no profile %s in %s; there %s %s"
                  .formatted(
                      name, file, names.size() == 1 ? "is" : "are", String.join(", ", names)));
    }
    return Profile.of(name, profile, file);
  }

  /**
   * Sets values of a cloud in a profile. Credentials that are not among them are removed: they
   * belong to an older login.
   */
  public void save(String name, String cloud, Map<String, String> values) {
    load();
    createDirectory();
    FileReplacement.edit(file, text -> saved(text, name, cloud, values));
  }

  private String saved(String text, String name, String cloud, Map<String, String> values) {
    requireName(name);
    String section = name + "." + cloud;
    ObjectNode expected = parse(text);
    ObjectNode table = table(expected, name, cloud);
    String changed = text;
    for (String key : Profile.credentials(cloud)) {
      if (!values.containsKey(key)) {
        table.remove(key);
        changed = IniEditor.remove(changed, section, key);
      }
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      table.put(value.getKey(), value.getValue());
      changed = IniEditor.set(changed, section, value.getKey(), quoted(value.getValue()));
    }
    return verified(changed, expected);
  }

  /** Removes values of a cloud from a profile. */
  void remove(String name, String cloud, List<String> keys) {
    load();
    FileReplacement.edit(
        file,
        text -> {
          ObjectNode expected = parse(text);
          table(expected, name, cloud).remove(keys);
          String changed = text;
          for (String key : keys) {
            changed = IniEditor.remove(changed, name + "." + cloud, key);
          }
          return verified(changed, expected);
        });
  }

  /**
   * Checks that a profile can be saved, and creates the directory.
   *
   * @param clouds the clouds that will be saved
   * @throws CloudException of kind {@code CONFIGURATION} if not
   */
  public void requireWritable(String name, List<String> clouds) {
    requireName(name);
    String text = text();
    createDirectory();
    FileReplacement.requireWritable(file);
    for (String cloud : clouds) {
      saved(text, name, cloud, Map.of(Profile.credentials(cloud).get(0), "value"));
    }
  }

  private ObjectNode table(ObjectNode all, String name, String cloud) {
    try {
      return all.withObjectProperty(name).withObjectProperty(cloud);
    } catch (JacksonException | UnsupportedOperationException e) {
      throw failure(file + ": " + name + "." + cloud + " must be a table");
    }
  }

  /**
   * The change is made in the text, line by line; a file in a style that this does not understand
   * is left as it is.
   */
  private String verified(String changed, ObjectNode expected) {
    boolean same;
    try {
      same = parse(changed).equals(expected);
    } catch (CloudException e) {
      same = false;
    }
    if (!same) {
      throw failure(
          "cannot change "
              + file
              + " without damage to it; write tables as [NAME.CLOUD] and one KEY = \"VALUE\""
              + " per line");
    }
    return changed;
  }

  private void createDirectory() {
    Path directory = file.toAbsolutePath().getParent();
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
        if (posix(directory) != null) {
          Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
      }
    } catch (IOException e) {
      throw failure("cannot create the directory " + directory);
    }
  }

  private ObjectNode load() {
    return parse(text());
  }

  private String text() {
    if (!Files.exists(file)) {
      return "";
    }
    try {
      PosixFileAttributeView posix = posix(file);
      if (posix != null
          && posix.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
        throw failure(file + " has secrets, but other users may use it; run: chmod 600 " + file);
      }
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw failure(file + " is not a file of profiles");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw failure("cannot read " + file + " as UTF-8 text");
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class);
  }

  private ObjectNode parse(String text) {
    try {
      return TOML.readTree(text) instanceof ObjectNode tree ? tree : TOML.createObjectNode();
    } catch (JacksonException e) {
      // Its message quotes the file.
      TokenStreamLocation location = e.getLocation();
      throw failure(
          file
              + (location == null ? "" : " line " + location.getLineNr())
              + " cannot be read as TOML");
    }
  }

  private static void requireName(String name) {
    if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
      throw failure("a profile needs a name of letters, digits, dashes and underscores");
    }
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static CloudException failure(String message) {
    return CloudException.of(ErrorKind.CONFIGURATION, message);
  }
}

package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads ini files of one name from the system folder, the home folder (with a leading dot) and the
 * working directory, and merges them value by value; the later place is the stronger one. Section
 * {@code [default]} names the {@code endpoint}; the section of the endpoint, by name or URL, holds
 * the rest. Lines that begin with {@code ;} or {@code #} are comments, and a value goes on to the
 * end of its line; option names have no case, section names have. An empty value takes back what a
 * weaker place said. So the clients of OVH read {@code ovh.conf}.
 *
 * @param fileName the name without a leading dot, for example {@code ovh.conf}
 */
public record IniFile(String fileName) implements CredentialFile {

  @Override
  public List<Path> paths(Environment environment) {
    return List.of(
        environment.systemConfigDirectory().resolve(fileName),
        environment.homeDirectory().resolve("." + fileName),
        environment.workingDirectory().resolve(fileName));
  }

  @Override
  public Optional<Credentials.ResolvedValue> endpoint(Environment environment) {
    return Optional.ofNullable(merged(environment, "default").get("endpoint"));
  }

  @Override
  public boolean isLayered() {
    return true;
  }

  @Override
  public Map<String, Credentials.ResolvedValue> read(
      Environment environment, String endpointName, URI endpoint) {
    Map<String, Credentials.ResolvedValue> found = merged(environment, endpoint.toString());
    found.putAll(merged(environment, endpointName));
    return found;
  }

  private Map<String, Credentials.ResolvedValue> merged(Environment environment, String section) {
    Map<String, Credentials.ResolvedValue> merged = new LinkedHashMap<>();
    for (Path path : paths(environment)) {
      if (Files.isRegularFile(path)) {
        parse(path)
            .getOrDefault(section, Map.of())
            .forEach(
                (name, value) -> {
                  if (value.isEmpty()) {
                    merged.remove(name);
                  } else {
                    String origin = path + " section [" + section + "]";
                    merged.put(name, new Credentials.ResolvedValue(Secret.of(value), origin));
                  }
                });
      }
    }
    return merged;
  }

  private static Map<String, Map<String, String>> parse(Path path) {
    List<String> lines;
    try {
      lines = Files.readAllLines(path);
    } catch (IOException e) {
      throw new CloudException(ErrorKind.CONFIGURATION, "cannot read " + path + " as UTF-8 text");
    }
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutMark(lines.get(i)).strip();
      if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        if (end < 0) {
          throw broken(path, i, "a section name ends with ]");
        }
        section =
            sections.computeIfAbsent(line.substring(1, end).strip(), n -> new LinkedHashMap<>());
        continue;
      }
      int sign = separator(line);
      if (sign <= 0) {
        throw broken(path, i, "a line is [section], name = value, or a comment");
      }
      if (section == null) {
        throw broken(path, i, "a value stands below a [section]");
      }
      String value = line.substring(sign + 1).strip();
      if (value.chars().anyMatch(Character::isISOControl)) {
        throw broken(path, i, "a value holds no control character");
      }
      section.put(line.substring(0, sign).strip().toLowerCase(Locale.ROOT), value);
    }
    return sections;
  }

  /** Some editors begin a file with a byte order mark. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static int separator(String line) {
    int equals = line.indexOf('=');
    int colon = line.indexOf(':');
    return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
  }

  private static CloudException broken(Path path, int index, String rule) {
    // The line itself is not quoted: it may hold a secret.
    return new CloudException(
        ErrorKind.CONFIGURATION, path + " line " + (index + 1) + " cannot be read: " + rule);
  }
}

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
 * Reads INI files with the same name from the system-wide directory, the home directory (with a
 * leading dot) and the working directory, in increasing precedence, and merges them value by value.
 * OVH's clients read {@code ovh.conf} in the same way.
 *
 * <p>Section {@code [default]} selects the {@code endpoint}; the section of the endpoint, by name
 * or URL, contains the rest, and the section by name has the higher precedence. A line that starts
 * with {@code ;} or {@code #} is a comment; within a line, these characters are part of the value.
 * Option names are case-insensitive, section names are case-sensitive. An empty value unsets a
 * lower-precedence value.
 *
 * @param fileName the name without a leading dot, for example {@code ovh.conf}
 * @since 0.1.0
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
                    String source = path + " section [" + section + "]";
                    merged.put(name, new Credentials.ResolvedValue(Secret.of(value), source));
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
      throw CloudException.of(ErrorKind.CONFIGURATION, "cannot read " + path + " as UTF-8 text");
    }
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutByteOrderMark(lines.get(i)).strip();
      if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        if (end < 0) {
          throw malformed(path, i, "a section name must end with ]");
        }
        section =
            sections.computeIfAbsent(line.substring(1, end).strip(), n -> new LinkedHashMap<>());
        continue;
      }
      int separator = separator(line);
      if (separator <= 0) {
        throw malformed(path, i, "expected [section], name = value, or a comment");
      }
      if (section == null) {
        throw malformed(path, i, "a value must follow a [section] line");
      }
      String value = line.substring(separator + 1).strip();
      if (value.chars().anyMatch(Character::isISOControl)) {
        throw malformed(path, i, "a value must not contain a control character");
      }
      section.put(line.substring(0, separator).strip().toLowerCase(Locale.ROOT), value);
    }
    return sections;
  }

  /** Some editors start a file with a byte order mark. */
  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static int separator(String line) {
    int equals = line.indexOf('=');
    int colon = line.indexOf(':');
    return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
  }

  private static CloudException malformed(Path path, int index, String rule) {
    // The line is not quoted: it may contain a secret.
    return CloudException.of(
        ErrorKind.CONFIGURATION, path + " line " + (index + 1) + " cannot be read: " + rule);
  }
}

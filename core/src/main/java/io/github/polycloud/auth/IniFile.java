// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.arguments.Elements;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads INI files with the same name from the system-wide directory, the home directory (with a
 * leading dot) and the working directory, in increasing precedence, and merges them value by value.
 * OVH's clients read {@code ovh.conf} in the same way.
 *
 * <p>Section {@code [default]} selects the {@code endpoint}; the section of the endpoint, by name
 * or URL, contains the rest. In increasing precedence these are the sections by URL, by another
 * name of the same URL, and by the requested name. A section that exists inherits the options of
 * {@code [DEFAULT]}. A line that starts with {@code ;} or {@code #} is a comment; within a line,
 * these characters are part of the value. Option names are case-insensitive, section names are
 * case-sensitive. Space around a value is removed, also a no-break space. An empty value unsets a
 * lower-precedence value. A file that cannot be read, for example for lack of permission, counts as
 * missing.
 *
 * @param fileName the name without a leading dot, for example {@code ovh.conf}
 * @param endpoints URLs of endpoints by name; names with the same URL share their sections
 * @since 0.1.0
 */
public record IniFile(String fileName, Map<String, String> endpoints) implements CredentialFile {
  private static final String INHERITED = "DEFAULT";
  private static final int LISTED_SECTIONS = 6;
  private static final int LISTED_NAME = 40;

  /** Copies the endpoints. */
  public IniFile {
    endpoints = Elements.copyOf("endpoints", endpoints);
    Objects.requireNonNull(fileName, "fileName");
  }

  /** Creates a format whose endpoints have one name each. */
  public IniFile(String fileName) {
    this(fileName, Map.of());
  }

  @Override
  public List<Path> paths(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    return List.of(
        environment.systemConfigDirectory().resolve(fileName),
        environment.homeDirectory().resolve("." + fileName),
        environment.workingDirectory().resolve(fileName));
  }

  /** Paths, each with the sections that it has. */
  @Override
  public List<String> locations(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    List<String> locations = new ArrayList<>();
    for (Path path : paths(environment)) {
      List<IniSections> parsed = parse(List.of(path), text -> false);
      locations.add(
          parsed.isEmpty() || parsed.get(0).names().isEmpty()
              ? FileText.location(path)
              : path + " (sections " + describe(parsed.get(0).names()) + ")");
    }
    return locations;
  }

  /** Names are text of a file that may belong to another program. */
  private static String describe(Collection<String> names) {
    String listed =
        names.stream()
            .limit(LISTED_SECTIONS)
            .map(name -> name.length() > LISTED_NAME ? name.substring(0, LISTED_NAME) : name)
            .map(name -> "[" + name.replaceAll("[^\\p{Graph} ]", "?") + "]")
            .collect(Collectors.joining(" "));
    return names.size() > LISTED_SECTIONS ? listed + " and others" : listed;
  }

  @Override
  public Optional<ResolvedValue<Secret>> endpoint(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    Map<String, ResolvedValue<Secret>> found =
        merge(parse(paths(environment), text -> false), List.of("default"), true);
    return Optional.ofNullable(found.get("endpoint"));
  }

  @Override
  public boolean isLayered() {
    return true;
  }

  @Override
  public Map<String, ResolvedValue<Secret>> read(
      Environment environment, String endpointName, URI endpoint) {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    List<String> sections = sections(endpointName, endpoint);
    return merge(parse(paths(environment), text -> true), sections, false);
  }

  @Override
  public Map<String, ResolvedValue<Secret>> readOwn(
      Environment environment, String endpointName, URI endpoint) {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    List<String> sections = sections(endpointName, endpoint);
    return merge(
        parse(paths(environment), text -> IniSections.hasAny(sections, text)), sections, false);
  }

  @Override
  public Map<String, ResolvedValue<Secret>> readValid(
      Environment environment, String endpointName, URI endpoint) {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    List<String> sections = sections(endpointName, endpoint);
    return merge(parse(paths(environment), text -> false), sections, true);
  }

  /** The sections of an endpoint, in increasing precedence. */
  private List<String> sections(String endpointName, URI endpoint) {
    String url = endpoint.toString();
    LinkedHashSet<String> names = new LinkedHashSet<>();
    names.add(url);
    endpoints.entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(url))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(names::add);
    names.remove(endpointName);
    names.add(endpointName);
    return List.copyOf(names);
  }

  /** Skips a malformed file unless its text is required to be well-formed. */
  private static List<IniSections> parse(List<Path> paths, Predicate<String> required) {
    List<IniSections> files = new ArrayList<>();
    for (Path path : paths) {
      String text = FileText.read(path);
      try {
        if (text != null) {
          files.add(IniSections.parse(path, text));
        }
      } catch (CloudException e) {
        if (required.test(text)) {
          throw e;
        }
      }
    }
    return files;
  }

  private static Map<String, ResolvedValue<Secret>> merge(
      List<IniSections> files, List<String> sections, boolean lenient) {
    List<String> merged = new ArrayList<>(List.of(INHERITED));
    sections.stream()
        .filter(section -> files.stream().anyMatch(file -> file.has(section)))
        .forEach(merged::add);
    Map<String, ResolvedValue<Secret>> found = new LinkedHashMap<>();
    if (merged.size() > 1) {
      for (String section : merged) {
        files.forEach(file -> merge(file, section, found, lenient));
      }
    }
    return found;
  }

  private static void merge(
      IniSections file, String section, Map<String, ResolvedValue<Secret>> found, boolean lenient) {
    file.section(section)
        .forEach(
            (name, option) -> {
              if (option.value().isEmpty()) {
                found.remove(name);
                return;
              }
              try {
                found.put(name, file.resolve(section, option));
              } catch (CloudException e) {
                if (!lenient) {
                  throw e;
                }
              }
            });
  }
}

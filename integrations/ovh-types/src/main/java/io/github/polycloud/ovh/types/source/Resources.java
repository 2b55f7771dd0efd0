// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The resources of an API by their paths. A path that ends in a name is a resource if operations
 * lie below it, except for a collection that can only be read: that belongs to the resource around
 * it, like a single operation. {@code /vps/{serviceName}/disks} is one, {@code
 * /vps/{serviceName}/tasks}, {@code /vps/{serviceName}/reboot} are not.
 */
final class Resources {
  private static final String PARAMETER = "{}";

  private final Set<String> paths = new HashSet<>();
  private final Map<String, Set<String>> methods = new TreeMap<>();
  private final Set<String> resources = new TreeSet<>();

  Resources(Collection<Operation> operations) {
    for (Operation operation : operations) {
      String path = normalized(operation.path());
      methods.computeIfAbsent(path, key -> new TreeSet<>()).add(operation.method());
      paths.add(path);
    }
    methods.forEach(this::collect);
  }

  private void collect(String path, Set<String> operations) {
    List<String> segments = segments(path);
    for (int i = 1; i <= segments.size(); i++) {
      List<String> below = segments.subList(i, segments.size());
      boolean hasName = below.stream().anyMatch(segment -> !segment.equals(PARAMETER));
      if (!segments.get(i - 1).equals(PARAMETER)
          && !segments.subList(0, i).equals(List.of("v2"))
          && (hasName || (!below.isEmpty() && !operations.equals(Set.of("GET"))))) {
        resources.add("/" + String.join("/", segments.subList(0, i)));
      }
    }
  }

  /** Returns a path with parameters that have no names. */
  static String normalized(String path) {
    return "/"
        + String.join(
            "/",
            segments(path).stream()
                .map(
                    segment ->
                        segment.startsWith("{") && segment.endsWith("}") ? PARAMETER : segment)
                .toList());
  }

  static List<String> segments(String path) {
    return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  /** Returns the resource that a path belongs to. */
  String of(String path) {
    List<String> segments = segments(normalized(path));
    for (int i = segments.size(); i > 0; i--) {
      String candidate = "/" + String.join("/", segments.subList(0, i));
      if (resources.contains(candidate)) {
        return candidate;
      }
    }
    int first = segments.isEmpty() || !segments.get(0).equals("v2") ? 1 : 2;
    return "/" + String.join("/", segments.subList(0, Math.min(first, segments.size())));
  }

  /** Whether a path has elements, which another operation addresses by an id. */
  boolean isCollection(String path) {
    return paths.contains(elementOf(path));
  }

  /** Whether a path, or the element below it, is addressed by an operation with a method. */
  boolean has(String method, String path) {
    return methods.getOrDefault(normalized(path), Set.of()).contains(method);
  }

  /** Whether an operation does something, instead of creating or changing what its path names. */
  boolean isAction(Operation operation) {
    String path = operation.path();
    return operation.method().equals("POST")
        && !isElement(path)
        && !isCollection(path)
        && !has("GET", path)
        && !has("PUT", path)
        && !has("DELETE", path)
        && names(path).size() > 1;
  }

  static String elementOf(String path) {
    return normalized(path) + "/" + PARAMETER;
  }

  static boolean isElement(String path) {
    return normalized(path).endsWith("/" + PARAMETER);
  }

  /** The segments of a path that are names, without a version. */
  static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    for (String segment : segments(normalized(path))) {
      if (!segment.contains("{") && !(names.isEmpty() && segment.equals("v2"))) {
        names.add(segment);
      }
    }
    return names;
  }

  /** Returns the last name of a path; empty if it has none. */
  static String lastName(String path) {
    List<String> names = names(path);
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.OvhRawClient;
import io.github.polycloud.raw.RawRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds the sections of the API that contain some paths. The section of a path is one of its
 * beginnings: {@code /dedicated/server} of {@code /dedicated/server/{serviceName}/task}.
 */
final class SectionFinder {
  private final OvhRawClient client;
  private final Map<String, Optional<JsonNode>> known = new LinkedHashMap<>();

  SectionFinder(OvhRawClient client) {
    this.client = client;
  }

  /**
   * A section as the endpoint describes it.
   *
   * @param path its path
   * @param description its description
   */
  record Section(String path, JsonNode description) {}

  List<Section> find(Collection<String> paths) {
    Map<String, Section> found = new LinkedHashMap<>();
    for (String path : paths) {
      for (Section section : sections(Paths.canonical(path))) {
        found.put(section.path(), section);
      }
    }
    return List.copyOf(found.values());
  }

  private List<Section> sections(String path) {
    List<String> candidates = candidates(path);
    for (String candidate : candidates) {
      Optional<JsonNode> description = description(candidate);
      if (description.isPresent()) {
        return List.of(new Section(candidate, description.get()));
      }
    }
    // The path may be the beginning of several sections.
    List<Section> below = new ArrayList<>();
    if (!candidates.isEmpty()) {
      for (String section : listed(path.startsWith("/v2") ? "/v2" : "")) {
        if (section.startsWith(candidates.get(0) + "/")) {
          description(section).ifPresent(found -> below.add(new Section(section, found)));
        }
      }
    }
    if (below.isEmpty()) {
      throw CloudException.of(
          ErrorKind.NOT_FOUND,
          "the endpoint has no description that contains " + path.replaceAll("\\s", " "));
    }
    return below;
  }

  /** Returns the beginnings of a path without parameters, the longest first. */
  private static List<String> candidates(String path) {
    int parameter = path.indexOf('{');
    String fixed = parameter < 0 ? path : path.substring(0, parameter);
    List<String> candidates = new ArrayList<>();
    StringBuilder candidate = new StringBuilder();
    for (String segment : fixed.split("/")) {
      if (!segment.isEmpty()) {
        candidate.append('/').append(segment);
        if (!candidate.toString().equals("/v2")) {
          candidates.add(0, candidate.toString());
        }
      }
    }
    return candidates;
  }

  private List<String> listed(String version) {
    return get(version + "/").stream()
        .flatMap(index -> index.path("apis").valueStream())
        .map(api -> version + api.path("path").asString(""))
        .sorted()
        .toList();
  }

  private Optional<JsonNode> description(String section) {
    return known.computeIfAbsent(section, path -> get(path + ".json"));
  }

  private Optional<JsonNode> get(String path) {
    try {
      return Optional.of(client.send(RawRequest.get(path).unauthenticated()).tree());
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}

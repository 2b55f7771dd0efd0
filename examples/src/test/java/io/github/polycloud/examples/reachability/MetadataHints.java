// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.reachability;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeHint;
import org.springframework.aot.hint.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reachability metadata as the hints that Spring's agent compares calls with. */
final class MetadataHints {
  /** Spring distinguishes public members, which native-image includes in those declared. */
  private static final Map<String, MemberCategory[]> MEMBERS =
      Map.of(
          "allDeclaredConstructors",
          new MemberCategory[] {
            MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS
          },
          "allDeclaredFields",
          new MemberCategory[] {
            MemberCategory.ACCESS_DECLARED_FIELDS, MemberCategory.ACCESS_PUBLIC_FIELDS
          },
          "allDeclaredMethods",
          new MemberCategory[] {
            MemberCategory.INVOKE_DECLARED_METHODS, MemberCategory.INVOKE_PUBLIC_METHODS
          });

  private MetadataHints() {}

  /** Adds the metadata of a file. */
  static void read(Path file, RuntimeHints hints) {
    JsonNode root = JsonMapper.shared().readTree(file);
    for (JsonNode entry : root.path("reflection")) {
      JsonNode type = entry.path("type");
      if (type.isString()) {
        hints
            .reflection()
            .registerType(TypeReference.of(type.stringValue()), hint -> members(entry, hint));
      } else {
        hints.proxies().registerJdkProxy(names(type.path("proxy")));
      }
    }
    for (JsonNode resource : root.path("resources")) {
      hints.resources().registerPattern(resource.path("glob").stringValue());
    }
  }

  private static void members(JsonNode entry, TypeHint.Builder hint) {
    MEMBERS.forEach(
        (name, categories) -> {
          if (entry.path(name).asBoolean(false)) {
            hint.withMembers(categories);
          }
        });
    for (JsonNode method : entry.path("methods")) {
      String name = method.path("name").stringValue();
      var parameters = List.of(names(method.path("parameterTypes")));
      if (name.equals("<init>")) {
        hint.withConstructor(parameters, ExecutableMode.INVOKE);
      } else {
        hint.withMethod(name, parameters, ExecutableMode.INVOKE);
      }
    }
  }

  private static TypeReference[] names(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::stringValue)
        .map(TypeReference::of)
        .toArray(TypeReference[]::new);
  }
}

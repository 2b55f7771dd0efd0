// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filter of services by their tags, for example {@code
 * {"environment":[{"operator":"LIKE","value":"prod%"}]}}.
 *
 * @param conditions a service must meet all of them
 */
record TagFilter(List<Predicate<JsonNode>> conditions) {

  private static final String PARAMETER = "iamTags";
  private static final String TYPE = "map[string][]iam.resource.TagFilter";
  private static final Enumeration OPERATOR =
      Enumeration.of("iam.resource.TagFilter.OperatorEnum", "EQ EXISTS ILIKE LIKE NEQ NEXISTS");

  static Optional<TagFilter> of(OvhRequest request) {
    return request.query(PARAMETER).map(TagFilter::parse);
  }

  boolean accepts(JsonNode tags) {
    return conditions.stream().allMatch(condition -> condition.test(tags));
  }

  private static TagFilter parse(String json) {
    try {
      if (Json.parse(json.getBytes(UTF_8)) instanceof ObjectNode filters) {
        return new TagFilter(
            filters.properties().stream()
                .flatMap(tag -> conditions(tag.getKey(), tag.getValue()))
                .toList());
      }
    } catch (JacksonException e) {
      // Falls through to the same error as JSON that is not an object.
    }
    throw OvhError.wrongType(PARAMETER, json, TYPE);
  }

  private static Stream<Predicate<JsonNode>> conditions(String tag, JsonNode filters) {
    if (!filters.isArray()) {
      throw OvhError.wrongType(PARAMETER, filters.toString(), TYPE);
    }
    return filters
        .valueStream()
        .map(TagFilter::condition)
        .map(condition -> tags -> condition.test(tags.path(tag)));
  }

  private static Predicate<JsonNode> condition(JsonNode filter) {
    JsonNode operator = filter.path("operator");
    String word = operator.isMissingNode() || operator.isNull() ? "EQ" : operator.asString("");
    return switch (OPERATOR.check(PARAMETER, word)) {
      case "EXISTS" -> JsonNode::isString;
      case "NEXISTS" -> not(JsonNode::isString);
      case "NEQ" -> not(like(requested(filter)::equals));
      case "LIKE" -> like(GlobPatterns.pattern(requested(filter), '%'));
      case "ILIKE" -> like(GlobPatterns.patternOfAnyCase(requested(filter), '%'));
      default -> like(requested(filter)::equals);
    };
  }

  /** A missing tag matches no pattern. */
  private static Predicate<JsonNode> like(Predicate<String> requested) {
    return tag -> tag.isString() && requested.test(tag.stringValue());
  }

  private static String requested(JsonNode filter) {
    JsonNode value = filter.path("value");
    if (!value.isString()) {
      throw OvhError.wrongType(PARAMETER, filter.toString(), TYPE);
    }
    return value.stringValue();
  }
}

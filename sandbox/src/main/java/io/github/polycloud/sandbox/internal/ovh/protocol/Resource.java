// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of which a PUT may change some fields; the others it ignores, as OVH does. */
public final class Resource implements Serializable {

  private final ObjectNode fields;
  private final Set<String> writable;
  private final Map<String, Enumeration> words;

  /** A document with the names of the fields that a PUT may change. */
  public Resource(ObjectNode fields, Set<String> writable) {
    this(fields, writable, Map.of());
  }

  /** Like {@link #Resource(ObjectNode, Set)}, but some fields accept only certain words. */
  public Resource(ObjectNode fields, Set<String> writable, Map<String, Enumeration> words) {
    this.fields = fields;
    this.writable = writable;
    this.words = words;
  }

  /**
   * Applies the writable fields that were sent.
   *
   * @throws OvhError when a field has another type than before, or a flag is null
   */
  public void update(RequestBody body) {
    check(body);
    writable.forEach(name -> body.find(name).ifPresent(value -> fields.set(name, value)));
  }

  /** Checks the writable fields that were sent like {@link #update}, and applies none of them. */
  public void check(RequestBody body) {
    words.forEach(body::optionalText);
    writable.forEach(name -> body.find(name).ifPresent(value -> check(name, value)));
  }

  public void set(String name, String value) {
    fields.put(name, value);
  }

  public String text(String name) {
    return fields.path(name).asString("");
  }

  public ObjectNode toJson() {
    return fields;
  }

  private void check(String name, JsonNode value) {
    JsonNode old = fields.path(name);
    boolean cleared = value.isNull() && !old.isBoolean();
    if (!old.isNull() && !cleared && old.getNodeType() != value.getNodeType()) {
      throw OvhError.wrongType(
          name,
          value.asString(value.toString()),
          old.getNodeType().name().toLowerCase(Locale.ROOT));
    }
  }
}

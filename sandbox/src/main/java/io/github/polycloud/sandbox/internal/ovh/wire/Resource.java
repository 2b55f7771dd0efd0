package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of which a PUT may change some fields; the others it ignores, as OVH does. */
public final class Resource {

  private final ObjectNode fields;
  private final Set<String> writable;

  /**
   * A resource.
   *
   * @param fields all of its fields
   * @param writable the names a PUT may change
   */
  public Resource(ObjectNode fields, Set<String> writable) {
    this.fields = fields;
    this.writable = writable;
  }

  /**
   * Takes over the writable fields that were sent.
   *
   * @param body the body of a PUT
   * @throws OvhError when a field has another type than before, or a flag is null
   */
  public void update(Body body) {
    check(body);
    writable.forEach(name -> body.find(name).ifPresent(value -> fields.set(name, value)));
  }

  /**
   * Looks at the writable fields that were sent, and takes none of them over.
   *
   * @param body the body of a PUT
   * @throws OvhError when a field has another type than before, or a flag is null
   */
  public void check(Body body) {
    writable.forEach(name -> body.find(name).ifPresent(value -> check(name, value)));
  }

  /**
   * Changes a field from within.
   *
   * @param name the field
   * @param value its new text
   */
  public void set(String name, String value) {
    fields.put(name, value);
  }

  /**
   * The text of a field.
   *
   * @param name a field that holds text
   * @return the text
   */
  public String text(String name) {
    return fields.path(name).asString("");
  }

  /**
   * The whole document.
   *
   * @return all fields
   */
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

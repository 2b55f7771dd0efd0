package io.github.polycloud.sandbox.internal.ovh.auth;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program that OVH knows: the half of a login that is the same for all of its users.
 *
 * @param id its number in the account
 * @param name what its owner calls it
 * @param key the public application key
 * @param secret signs its calls; no answer of the API shows it
 */
public record Application(long id, String name, String key, String secret) {
  /**
   * The application as {@code /me/api/application} shows it.
   *
   * @return its fields, without the secret
   */
  public ObjectNode toJson() {
    return Json.object()
        .put("applicationId", id)
        .put("applicationKey", key)
        .put("description", name + ", made by the sandbox")
        .put("name", name)
        .put("status", "active");
  }

  @Override
  public String toString() {
    return "Application[id=" + id + ", name=" + name + "]";
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.raw.RawResponse;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A successful response of OVH, which can also be read with Jackson's own types.
 *
 * <pre>{@code
 * Map<?, ?> me = ovh.get("/me").as(Map.class);
 * List<String> ids = ovh.get("/me/bill").asList(String.class);
 * Map<String, Long> quota = ovh.get(path).as(new TypeReference<>() {});
 * String city = ovh.get("/me").tree().path("city").asString("");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OvhResponse implements RawResponse {
  private final RawResponse response;

  OvhResponse(RawResponse response) {
    this.response = response;
  }

  /** The query id, which OVH's support asks for. */
  public Optional<String> queryId() {
    return header("X-Ovh-Queryid");
  }

  /**
   * Decodes the JSON body to a generic type.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code UNEXPECTED_RESPONSE} if the
   *     body is empty, {@code null} or does not match the type
   */
  @SuppressWarnings("unchecked")
  public <T> T as(TypeReference<T> type) {
    Objects.requireNonNull(type, "type");
    return (T) as(type.getType());
  }

  /** Decodes the JSON body to a generic type; empty if the body is empty or {@code null}. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> find(TypeReference<T> type) {
    Objects.requireNonNull(type, "type");
    return (Optional<T>) asOptional(type.getType());
  }

  /** The JSON body as a tree; a missing node if the body is empty. */
  public JsonNode tree() {
    return asOptional(JsonNode.class).orElseGet(MissingNode::getInstance);
  }

  @Override
  public int status() {
    return response.status();
  }

  @Override
  public Optional<String> header(String name) {
    return response.header(name);
  }

  @Override
  public List<String> headers(String name) {
    return response.headers(name);
  }

  @Override
  public byte[] bytes() {
    return response.bytes();
  }

  @Override
  public String text() {
    return response.text();
  }

  @Override
  public <T> T as(Class<T> type) {
    return response.as(type);
  }

  @Override
  public Object as(Type type) {
    return response.as(type);
  }

  @Override
  public <T> List<T> asList(Class<T> element) {
    return response.asList(element);
  }

  @Override
  public <T> Optional<T> asOptional(Class<T> type) {
    return response.asOptional(type);
  }

  @Override
  public Optional<Object> asOptional(Type type) {
    return response.asOptional(type);
  }

  /** Operation and status only: the body may contain secrets. */
  @Override
  public String toString() {
    return "Ovh" + response.toString().replaceFirst("^Raw", "");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import io.javalin.json.JsonMapper;
import java.io.InputStream;
import java.lang.reflect.Type;
import tools.jackson.databind.ObjectMapper;

/** Makes Javalin use our JSON mapper. */
final class JavalinJson implements JsonMapper {

  private final ObjectMapper mapper;

  JavalinJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String toJsonString(Object value, Type type) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public <T> T fromJsonString(String json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public <T> T fromJsonStream(InputStream json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A JSON array with one object per line. */
final class JsonWriter<T> implements RowWriter<T> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Listing.Field<T>> fields;
  private boolean started;

  JsonWriter(List<Listing.Field<T>> fields) {
    this.fields = fields;
  }

  @Override
  public void write(T item) {
    System.out.print(started ? ",\n " : "[");
    System.out.print(JSON.writeValueAsString(object(fields, item)));
    started = true;
  }

  @Override
  public void end() {
    System.out.println(started ? "]" : "[]");
  }

  static <T> Map<String, @Nullable Object> object(List<Listing.Field<T>> fields, T item) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    fields.forEach(field -> object.put(field.name(), field.of(item)));
    return object;
  }
}

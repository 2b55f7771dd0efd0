// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A YAML list of mappings. */
final class YamlWriter<T> implements RowWriter<T> {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER).build();

  private final List<Listing.Field<T>> fields;
  private boolean started;

  YamlWriter(List<Listing.Field<T>> fields) {
    this.fields = fields;
  }

  @Override
  public void write(T item) {
    System.out.print(YAML.writeValueAsString(List.of(JsonWriter.object(fields, item))));
    started = true;
  }

  @Override
  public void end() {
    if (!started) {
      System.out.println("[]");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializer;

/** Selects how records and the numbers of all fields are read. */
final class ReadingModifier extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> standard) {
    Class<?> type = description.getBeanClass();
    if (type.isRecord() && standard.getClass() == BeanDeserializer.class) {
      return new RecordDeserializer((BeanDeserializer) standard);
    }
    if (WholeNumberDeserializer.TYPES.contains(type)) {
      return new WholeNumberDeserializer(standard);
    }
    return BoundedNumberDeserializer.TYPES.contains(type)
        ? new BoundedNumberDeserializer(standard)
        : standard;
  }
}

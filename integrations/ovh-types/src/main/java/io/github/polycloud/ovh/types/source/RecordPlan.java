// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Field;
import io.github.polycloud.ovh.types.source.Usage.Direction;
import java.util.List;

/**
 * What a record is written from.
 *
 * @param name its name
 * @param origin the section of the API
 * @param summary the first sentence of its documentation
 * @param direction whether responses or requests have it
 * @param typeParameters its type parameters
 * @param interfaces the names of the interfaces that it implements
 * @param fields its fields
 */
record RecordPlan(
    String name,
    String origin,
    String summary,
    Direction direction,
    List<String> typeParameters,
    List<String> interfaces,
    List<Field> fields) {}

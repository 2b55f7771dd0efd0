// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of object storage. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class StorageType extends ExtensibleEnum {
  private static final Values<StorageType> VALUES = Values.of(StorageType::new);

  /** Public Cloud Archive. */
  public static final StorageType PCA = VALUES.get("pca");

  /** Public Cloud Storage. */
  public static final StorageType PCS = VALUES.get("pcs");

  /** Cold archive, for rarely read data. */
  public static final StorageType COLD_ARCHIVE = VALUES.get("storage-coldarchive");

  /** High performance. */
  public static final StorageType HIGH_PERFORMANCE = VALUES.get("storage-high-perf");

  /** Standard. */
  public static final StorageType STANDARD = VALUES.get("storage-standard");

  private StorageType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StorageType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}

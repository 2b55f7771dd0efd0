package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of object storage. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record StorageType(@JsonValue String value) {
  /** Public Cloud Archive. */
  public static final StorageType PCA = new StorageType("pca");

  /** Public Cloud Storage. */
  public static final StorageType PCS = new StorageType("pcs");

  /** Cold archive, for rarely read data. */
  public static final StorageType COLD_ARCHIVE = new StorageType("storage-coldarchive");

  /** High performance. */
  public static final StorageType HIGH_PERFORMANCE = new StorageType("storage-high-perf");

  /** Standard. */
  public static final StorageType STANDARD = new StorageType("storage-standard");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StorageType {}

  @Override
  public String toString() {
    return value;
  }
}

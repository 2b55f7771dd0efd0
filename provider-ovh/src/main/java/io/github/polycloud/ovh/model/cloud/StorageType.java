package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of an object store. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word
 */
public record StorageType(@JsonValue String value) {
  /** The archive of the first generation. */
  public static final StorageType PCA = new StorageType("pca");

  /** The store of the first generation. */
  public static final StorageType PCS = new StorageType("pcs");

  /** For what is hardly ever read. */
  public static final StorageType COLD_ARCHIVE = new StorageType("storage-coldarchive");

  /** For what must be read fast. */
  public static final StorageType HIGH_PERFORMANCE = new StorageType("storage-high-perf");

  /** For all else. */
  public static final StorageType STANDARD = new StorageType("storage-standard");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StorageType {}

  @Override
  public String toString() {
    return value;
  }
}

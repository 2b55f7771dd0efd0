package io.github.polycloud.model;

/**
 * The access of a collaborator. An extensible enum: a value without a constant is retained as the
 * service sent it.
 *
 * @param value the value, lower case
 * @since 0.1.0
 */
public record Access(String value) {
  /** Full access as the owner. */
  public static final Access OWNER = new Access("owner");

  /** Read and write access. */
  public static final Access EDIT = new Access("edit");

  /** Read-only access. */
  public static final Access VIEW = new Access("view");

  @Override
  public String toString() {
    return value;
  }
}

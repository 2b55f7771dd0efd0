package io.github.polycloud.model;

/**
 * What a collaborator may do. An open set: a word that no constant names is kept as the service
 * sent it.
 *
 * @param value the word, lower case
 */
public record Access(String value) {
  /** Everything; it is theirs. */
  public static final Access OWNER = new Access("owner");

  /** Read and change. */
  public static final Access EDIT = new Access("edit");

  /** Read only. */
  public static final Access VIEW = new Access("view");

  @Override
  public String toString() {
    return value;
  }
}

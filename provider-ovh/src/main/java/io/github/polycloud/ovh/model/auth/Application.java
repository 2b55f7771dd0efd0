package io.github.polycloud.ovh.model.auth;

/**
 * A program that calls the API. Its key is left out of {@link #toString}.
 *
 * @param applicationId its number
 * @param applicationKey the key by which it says which program it is
 * @param name its name, as its author chose it
 * @param description what it is for, in its author's words
 * @param status whether it may be used
 */
public record Application(
    long applicationId,
    String applicationKey,
    String name,
    String description,
    ApplicationStatus status) {
  @Override
  public String toString() {
    return "Application[" + applicationId + ", " + name + ", " + status + "]";
  }
}

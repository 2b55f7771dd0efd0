package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.model.FieldUpdate;
import java.util.List;

/**
 * What to change of a consumer key.
 *
 * @param allowedIPs address blocks it may be used from, in CIDR form; empty for anywhere
 */
public record CredentialUpdate(FieldUpdate<List<String>> allowedIPs) {
  /** A key that may be used from these blocks only. */
  public static CredentialUpdate allowedFrom(String... blocks) {
    return new CredentialUpdate(FieldUpdate.to(List.of(blocks)));
  }

  /** A key that may be used from anywhere. */
  public static CredentialUpdate allowedFromAnywhere() {
    return new CredentialUpdate(FieldUpdate.clear());
  }
}

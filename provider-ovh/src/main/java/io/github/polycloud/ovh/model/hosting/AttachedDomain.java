package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain that a hosting answers to.
 *
 * @param domain the domain
 * @param path the folder it shows, from the home folder
 * @param status whether it is in force
 * @param cdn whether the CDN serves it
 * @param firewall whether the firewall watches it
 * @param ssl whether the certificate covers it
 * @param ownLog the domain whose logs hold its visits
 * @param runtimeId the runtime configuration it runs with
 * @param ipLocation the country it seems to be in
 * @param flushable whether the CDN can be emptied of it
 * @param vcsStatus how its files follow a repository
 * @param capabilities what can be done with it
 * @param taskId the task that works on it; null when there is none
 */
public record AttachedDomain(
    String domain,
    String path,
    AttachedDomainStatus status,
    CdnState cdn,
    FirewallState firewall,
    @Nullable Boolean ssl,
    @Nullable String ownLog,
    @Nullable Long runtimeId,
    @Nullable String ipLocation,
    @JsonProperty("isFlushable") boolean flushable,
    VcsStatus vcsStatus,
    List<Link> capabilities,
    @Nullable Long taskId) {
  /**
   * Something that can be done.
   *
   * @param key its name
   * @param description what it is
   * @param method the method to call
   * @param href the path to call
   */
  public record Link(String key, String description, String method, String href) {}
}

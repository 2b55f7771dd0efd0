// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain that is attached to a web hosting.
 *
 * @param domain the domain
 * @param path the folder it serves, relative to the home directory
 * @param status its status
 * @param cdn whether it is served by the CDN
 * @param firewall whether the firewall is enabled
 * @param ssl whether it has an SSL certificate
 * @param ownLog the domain of its separate access logs
 * @param runtimeId its runtime configuration
 * @param ipLocation the country of its IP address
 * @param flushable whether its CDN cache can be flushed
 * @param vcsStatus status of its connection to a Git repository
 * @param capabilities its available operations
 * @param taskId id of the task in progress; null if there is none
 * @since 0.1.0
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
    @JsonProperty("isFlushable") @Nullable Boolean flushable,
    VcsStatus vcsStatus,
    List<Link> capabilities,
    @Nullable Long taskId) {
  /**
   * An available operation.
   *
   * @param key its name
   * @param description its description
   * @param method the HTTP method
   * @param href the path
   */
  public record Link(String key, String description, String method, String href) {}
}

// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.model.FieldUpdate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an attached domain; null leaves a field unchanged, or the choice to OVH.
 *
 * <pre>{@code
 * AttachedDomainSettings.of("www.example.org", "www").ssl(true).build();
 * }</pre>
 *
 * @param domain the domain
 * @param path the folder it serves, relative to the home directory
 * @param cdn whether it is served by the CDN
 * @param firewall whether the firewall is enabled
 * @param ssl whether it has an SSL certificate
 * @param ownLog the domain of its separate access logs
 * @param runtimeId its runtime configuration
 * @param ipLocation the country of its IP address
 * @param bypassDNSConfiguration whether to leave the DNS zone unchanged
 * @since 0.1.0
 */
public record AttachedDomainSettings(
    @Nullable String domain,
    @Nullable String path,
    @Nullable CdnState cdn,
    @Nullable FirewallState firewall,
    @Nullable Boolean ssl,
    @Nullable FieldUpdate<String> ownLog,
    @Nullable FieldUpdate<Long> runtimeId,
    @Nullable FieldUpdate<String> ipLocation,
    @Nullable Boolean bypassDNSConfiguration) {
  /** Returns a builder for a domain to attach and the folder it serves. */
  public static Builder of(String domain, String path) {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(path, "path");
    return builder().domain(domain).path(path);
  }

  /** Returns a builder for changes of an attached domain. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the settings. */
  public static final class Builder {
    private @Nullable String domain;
    private @Nullable String path;
    private @Nullable CdnState cdn;
    private @Nullable FirewallState firewall;
    private @Nullable Boolean ssl;
    private @Nullable FieldUpdate<String> ownLog;
    private @Nullable FieldUpdate<Long> runtimeId;
    private @Nullable FieldUpdate<String> ipLocation;
    private @Nullable Boolean bypassDNSConfiguration;

    private Builder() {}

    /** Sets the domain. */
    public Builder domain(String domain) {
      this.domain = Objects.requireNonNull(domain, "domain");
      return this;
    }

    /** Sets the folder it serves, relative to the home directory. */
    public Builder path(String path) {
      this.path = Objects.requireNonNull(path, "path");
      return this;
    }

    /** Sets whether it is served by the CDN. */
    public Builder cdn(CdnState cdn) {
      this.cdn = Objects.requireNonNull(cdn, "cdn");
      return this;
    }

    /** Sets whether the firewall is enabled. */
    public Builder firewall(FirewallState firewall) {
      this.firewall = Objects.requireNonNull(firewall, "firewall");
      return this;
    }

    /** Sets whether it has an SSL certificate. */
    public Builder ssl(boolean ssl) {
      this.ssl = ssl;
      return this;
    }

    /** Sets the domain of its separate access logs; null clears it. */
    public Builder ownLog(@Nullable String ownLog) {
      this.ownLog = new FieldUpdate<>(ownLog);
      return this;
    }

    /** Sets its runtime configuration; null clears it. */
    public Builder runtimeId(@Nullable Long runtimeId) {
      this.runtimeId = new FieldUpdate<>(runtimeId);
      return this;
    }

    /** Sets the country of its IP address; null clears it. */
    public Builder ipLocation(@Nullable String ipLocation) {
      this.ipLocation = new FieldUpdate<>(ipLocation);
      return this;
    }

    /** Sets whether to leave the DNS zone unchanged. */
    public Builder bypassDNSConfiguration(boolean bypassDNSConfiguration) {
      this.bypassDNSConfiguration = bypassDNSConfiguration;
      return this;
    }

    /** Returns the settings. */
    public AttachedDomainSettings build() {
      return new AttachedDomainSettings(
          domain, path, cdn, firewall, ssl, ownLog, runtimeId, ipLocation, bypassDNSConfiguration);
    }
  }
}

package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * How a hosting answers to a domain; null keeps what is there or leaves the choice to OVH.
 *
 * <pre>{@code
 * AttachedDomainSettings.of("www.example.org", "www").ssl(true).build();
 * }</pre>
 *
 * @param domain the domain
 * @param path the folder it shows, from the home folder
 * @param cdn whether the CDN serves it
 * @param firewall whether the firewall watches it
 * @param ssl whether the certificate covers it
 * @param ownLog the domain whose logs hold its visits
 * @param runtimeId the runtime configuration it runs with
 * @param ipLocation the country it seems to be in
 * @param bypassDNSConfiguration whether to leave the DNS zone alone
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
  /** A domain to attach, and the folder it shows. */
  public static Builder of(String domain, String path) {
    return builder().domain(domain).path(path);
  }

  /** Changes of a domain that is attached already. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the settings together. */
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

    /** The domain. */
    public Builder domain(String domain) {
      this.domain = domain;
      return this;
    }

    /** The folder it shows, from the home folder. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** Whether the CDN serves it. */
    public Builder cdn(CdnState cdn) {
      this.cdn = cdn;
      return this;
    }

    /** Whether the firewall watches it. */
    public Builder firewall(FirewallState firewall) {
      this.firewall = firewall;
      return this;
    }

    /** Whether the certificate covers it. */
    public Builder ssl(boolean ssl) {
      this.ssl = ssl;
      return this;
    }

    /** The domain whose logs hold its visits; null empties it. */
    public Builder ownLog(@Nullable String ownLog) {
      this.ownLog = new FieldUpdate<>(ownLog);
      return this;
    }

    /** The runtime configuration it runs with; null empties it. */
    public Builder runtimeId(@Nullable Long runtimeId) {
      this.runtimeId = new FieldUpdate<>(runtimeId);
      return this;
    }

    /** The country it seems to be in; null empties it. */
    public Builder ipLocation(@Nullable String ipLocation) {
      this.ipLocation = new FieldUpdate<>(ipLocation);
      return this;
    }

    /** Whether to leave the DNS zone alone. */
    public Builder bypassDNSConfiguration(boolean bypassDNSConfiguration) {
      this.bypassDNSConfiguration = bypassDNSConfiguration;
      return this;
    }

    /** The settings, as it is sent. */
    public AttachedDomainSettings build() {
      return new AttachedDomainSettings(
          domain, path, cdn, firewall, ssl, ownLog, runtimeId, ipLocation, bypassDNSConfiguration);
    }
  }
}

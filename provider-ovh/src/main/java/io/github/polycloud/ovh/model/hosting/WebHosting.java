// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.ovh.model.UnitAndValue;
import io.github.polycloud.ovh.model.service.IamMetadata;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web hosting. {@link #toString} omits the token with which other accounts attach domains to it.
 *
 * @param serviceName its service name
 * @param displayName its display name
 * @param state its status
 * @param offer its offer
 * @param boostOffer the temporary boost offer; null if there is none
 * @param recommendedOffer the offer that OVH recommends
 * @param availableBoostOffer the available boost offers
 * @param resourceType its resources
 * @param operatingSystem its operating system, {@code linux}
 * @param home its home directory
 * @param primaryLogin its primary user
 * @param cluster its cluster
 * @param clusterIp IPv4 address of the cluster
 * @param clusterIpv6 IPv6 address of the cluster
 * @param hostingIp the IPv4 address for DNS records
 * @param hostingIpv6 the IPv6 address for DNS records
 * @param countriesIp addresses of the cluster by country
 * @param datacenter its location
 * @param filer its file server
 * @param quotaSize its disk quota
 * @param quotaUsed the used disk space
 * @param trafficQuotaSize its traffic quota; null for unlimited
 * @param trafficQuotaUsed the used traffic
 * @param phpVersions the available PHP versions
 * @param hasCdn whether it has a CDN
 * @param hasHostedSsl whether it has an SSL certificate
 * @param serviceManagementAccess hosts for FTP, HTTP and SSH access
 * @param lastOvhConfigScan when its configurations were last scanned
 * @param updates pending updates
 * @param token the token with which another account attaches a domain to it
 * @param iam its IAM metadata
 * @since 0.1.0
 */
public record WebHosting(
    String serviceName,
    @Nullable String displayName,
    HostingState state,
    String offer,
    @Nullable String boostOffer,
    @Nullable String recommendedOffer,
    List<BoostOffer> availableBoostOffer,
    ResourceType resourceType,
    String operatingSystem,
    String home,
    String primaryLogin,
    String cluster,
    @Nullable String clusterIp,
    @Nullable String clusterIpv6,
    @Nullable String hostingIp,
    @Nullable String hostingIpv6,
    @Nullable List<CountryIp> countriesIp,
    String datacenter,
    @Nullable String filer,
    UnitAndValue quotaSize,
    @Nullable UnitAndValue quotaUsed,
    @Nullable UnitAndValue trafficQuotaSize,
    @Nullable UnitAndValue trafficQuotaUsed,
    List<PhpVersion> phpVersions,
    @Nullable Boolean hasCdn,
    @Nullable Boolean hasHostedSsl,
    ServiceAccess serviceManagementAccess,
    @Nullable Instant lastOvhConfigScan,
    List<String> updates,
    @Sensitive @Nullable String token,
    @Nullable IamMetadata iam) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * A temporary boost offer.
   *
   * @param offer its name
   * @param price the price per month
   */
  public record BoostOffer(String offer, Price price) {}

  /**
   * The IP addresses of a cluster in one country.
   *
   * @param country the country
   * @param ip the address
   * @param ipv6 the IPv6 address
   */
  public record CountryIp(String country, @Nullable String ip, @Nullable String ipv6) {}

  /**
   * A version of PHP.
   *
   * @param version the version
   * @param support its support status
   */
  public record PhpVersion(String version, PhpSupport support) {}

  /**
   * Access hosts of a web hosting.
   *
   * @param ftp FTP access
   * @param http HTTP access without an attached domain
   * @param ssh SSH access
   */
  public record ServiceAccess(Address ftp, Address http, Address ssh) {}

  /**
   * A host and port.
   *
   * @param url the host
   * @param port the port
   */
  public record Address(String url, @Nullable Long port) {}
}

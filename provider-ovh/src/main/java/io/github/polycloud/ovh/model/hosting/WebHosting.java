package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.ovh.model.Price;
import io.github.polycloud.ovh.model.UnitAndValue;
import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web hosting. The token by which other accounts link their domains to it is not shown by {@link
 * #toString}.
 *
 * @param serviceName its service name
 * @param displayName what people call it
 * @param state whether it works
 * @param offer the offer
 * @param boostOffer the larger offer it has for a while
 * @param recommendedOffer the offer that OVH advises to go to
 * @param availableBoostOffer the larger offers it can have for a while
 * @param resourceType what it runs on
 * @param operatingSystem its system, {@code linux}
 * @param home its home folder
 * @param primaryLogin its first user
 * @param cluster the cluster it is on
 * @param clusterIp address of the cluster
 * @param clusterIpv6 IPv6 address of the cluster
 * @param hostingIp the address that domains should point to
 * @param hostingIpv6 the IPv6 address that domains should point to
 * @param countriesIp addresses of the cluster by country
 * @param datacenter where it is
 * @param filer the file server it is on
 * @param quotaSize how much it may hold
 * @param quotaUsed how much it holds
 * @param trafficQuotaSize how much traffic it may have; null for any
 * @param trafficQuotaUsed how much traffic it had
 * @param phpVersions the versions of PHP it can run
 * @param hasCdn whether it has a CDN
 * @param hasHostedSsl whether it has a certificate
 * @param serviceManagementAccess where it is managed
 * @param lastOvhConfigScan when its configurations were last looked for
 * @param updates changes it waits for
 * @param token the token by which another account links a domain to it
 * @param iam its name in policies
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
    @Nullable String token,
    @Nullable IamMetadata iam) {
  @Override
  public String toString() {
    return "WebHosting[" + serviceName + ", " + state + ", " + offer + "]";
  }

  /**
   * A larger offer for a while.
   *
   * @param offer its name
   * @param price what it costs a month
   */
  public record BoostOffer(String offer, Price price) {}

  /**
   * An address by which a site seems to be in a country.
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
   * @param support whether it is looked after
   */
  public record PhpVersion(String version, PhpSupport support) {}

  /**
   * Where a hosting is managed.
   *
   * @param ftp files by FTP
   * @param http its pages, without a domain
   * @param ssh files and commands by SSH
   */
  public record ServiceAccess(Address ftp, Address http, Address ssh) {}

  /**
   * A host and its port.
   *
   * @param url the host
   * @param port the port
   */
  public record Address(String url, long port) {}
}

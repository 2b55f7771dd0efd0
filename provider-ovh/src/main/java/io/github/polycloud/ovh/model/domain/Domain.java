// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain name.
 *
 * @param domain the name
 * @param serviceId its id
 * @param state its lifecycle state
 * @param suspensionState its suspension state
 * @param renewalState its renewal state
 * @param renewalDate its renewal date
 * @param expirationDate its expiration date
 * @param lastUpdate when it was last updated
 * @param offer the offer, for example {@code gold}
 * @param nameServerType the type of its name servers
 * @param nameServers its name servers
 * @param transferLockStatus its transfer lock status
 * @param dnssecState its DNSSEC state
 * @param dnssecSupported whether DNSSEC is supported
 * @param glueRecordIpv6Supported whether glue records may have IPv6 addresses
 * @param glueRecordMultiIpSupported whether a glue record may have several addresses
 * @param hostSupported whether its registry supports host objects
 * @param owoSupported whether the owner can be hidden in whois
 * @param whoisOwner the contact of the owner
 * @param contactOwner the owner contact
 * @param contactAdmin the administrative contact
 * @param contactTech the technical contact
 * @param contactBilling the billing contact
 * @param parentService its parent service
 * @param iam its IAM metadata; null in the response of an update
 * @since 0.1.0
 */
public record Domain(
    String domain,
    @Nullable Long serviceId,
    DomainState state,
    SuspensionState suspensionState,
    DomainRenewalState renewalState,
    OffsetDateTime renewalDate,
    OffsetDateTime expirationDate,
    OffsetDateTime lastUpdate,
    String offer,
    NameServerType nameServerType,
    List<NameServer> nameServers,
    TransferLockStatus transferLockStatus,
    DnssecState dnssecState,
    @Nullable Boolean dnssecSupported,
    @Nullable Boolean glueRecordIpv6Supported,
    @Nullable Boolean glueRecordMultiIpSupported,
    @Nullable Boolean hostSupported,
    @Nullable Boolean owoSupported,
    String whoisOwner,
    Contact contactOwner,
    Contact contactAdmin,
    Contact contactTech,
    Contact contactBilling,
    @Nullable Parent parentService,
    @Nullable IamMetadata iam) {
  /**
   * A name server of a domain name.
   *
   * @param id its id
   * @param nameServer its name
   * @param nameServerType its type
   * @param ipv4 its address, if the name alone does not resolve
   * @param ipv6 its address, if the name alone does not resolve
   */
  public record NameServer(
      @Nullable Long id,
      String nameServer,
      NameServerType nameServerType,
      @Nullable String ipv4,
      @Nullable String ipv6) {}

  /**
   * A contact.
   *
   * @param id the contact's id
   */
  public record Contact(String id) {}

  /**
   * The parent service of a domain name.
   *
   * @param name its name
   * @param type its type, for example {@code /allDom}
   */
  public record Parent(String name, String type) {}
}

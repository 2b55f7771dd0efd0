package io.github.polycloud.ovh.model.domain;

import io.github.polycloud.ovh.model.service.IamMetadata;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain name.
 *
 * @param domain the name
 * @param serviceId its number
 * @param state where it is in its life
 * @param suspensionState whether it is suspended
 * @param renewalState what happens on its last day
 * @param renewalDate when it should be renewed
 * @param expirationDate its last day
 * @param lastUpdate when it last changed
 * @param offer the offer, for example {@code gold}
 * @param nameServerType whose name servers answer for it
 * @param nameServers the name servers
 * @param transferLockStatus whether it can be taken elsewhere
 * @param dnssecState whether its answers are signed
 * @param dnssecSupported whether they can be
 * @param glueRecordIpv6Supported whether its glue records may be of IPv6
 * @param glueRecordMultiIpSupported whether a glue record may have several addresses
 * @param hostSupported whether its registry knows hosts by themselves
 * @param owoSupported whether its owner can be hidden from the whois
 * @param whoisOwner the contact that holds it
 * @param contactOwner who holds it
 * @param contactAdmin who administers it
 * @param contactTech who runs it
 * @param contactBilling who pays for it
 * @param parentService the service it is part of
 * @param iam its name in policies; a change answers without it
 */
public record Domain(
    String domain,
    long serviceId,
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
    boolean dnssecSupported,
    boolean glueRecordIpv6Supported,
    boolean glueRecordMultiIpSupported,
    boolean hostSupported,
    boolean owoSupported,
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
   * @param id its number
   * @param nameServer its name
   * @param nameServerType whose it is
   * @param ipv4 its address, where the name is not enough
   * @param ipv6 its address, where the name is not enough
   */
  public record NameServer(
      long id,
      String nameServer,
      NameServerType nameServerType,
      @Nullable String ipv4,
      @Nullable String ipv6) {}

  /**
   * Somebody to turn to.
   *
   * @param id the contact's id
   */
  public record Contact(String id) {}

  /**
   * The service a domain name is part of.
   *
   * @param name its name
   * @param type its kind, for example {@code /allDom}
   */
  public record Parent(String name, String type) {}
}

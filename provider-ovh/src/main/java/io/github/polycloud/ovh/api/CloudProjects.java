// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.cloud.Acl;
import io.github.polycloud.ovh.model.cloud.AclType;
import io.github.polycloud.ovh.model.cloud.CurrentUsage;
import io.github.polycloud.ovh.model.cloud.Flavor;
import io.github.polycloud.ovh.model.cloud.Image;
import io.github.polycloud.ovh.model.cloud.NewProjectSshKey;
import io.github.polycloud.ovh.model.cloud.OsType;
import io.github.polycloud.ovh.model.cloud.Project;
import io.github.polycloud.ovh.model.cloud.ProjectSshKey;
import io.github.polycloud.ovh.model.cloud.ProjectUpdate;
import io.github.polycloud.ovh.model.cloud.Quota;
import io.github.polycloud.ovh.model.cloud.Region;
import io.github.polycloud.ovh.model.cloud.TerminationConfirmation;
import io.github.polycloud.ovh.model.service.ServiceInfos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /cloud/project}: Public Cloud projects with their regions, flavors, images, SSH keys,
 * access rights and usage. Their instances are in {@link Instances}.
 *
 * @since 0.1.0
 */
public interface CloudProjects {
  /** Ids of all projects, which are their service names. */
  @RequestLine("GET /cloud/project")
  List<String> list();

  /** One project. */
  @RequestLine("GET /cloud/project/{serviceName}")
  Project get(@Param("serviceName") String serviceName);

  /** Changes a project. */
  @Idempotent
  @RequestLine("PUT /cloud/project/{serviceName}")
  void update(@Param("serviceName") String serviceName, ProjectUpdate update);

  /** Renewal and contacts of a project. */
  @RequestLine("GET /cloud/project/{serviceName}/serviceInfos")
  ServiceInfos serviceInfos(@Param("serviceName") String serviceName);

  /**
   * Requests the termination of a project: OVH mails a token to its contacts. Returns a
   * human-readable message.
   */
  @RequestLine("POST /cloud/project/{serviceName}/terminate")
  String terminate(@Param("serviceName") String serviceName);

  /**
   * Terminates a project and all its resources with the token from the mail. Returns a
   * human-readable message.
   */
  @RequestLine("POST /cloud/project/{serviceName}/confirmTermination")
  String confirmTermination(
      @Param("serviceName") String serviceName, TerminationConfirmation confirmation);

  /** Names of all regions that a project can use. */
  @RequestLine("GET /cloud/project/{serviceName}/region")
  List<String> regions(@Param("serviceName") String serviceName);

  /** One region. */
  @RequestLine("GET /cloud/project/{serviceName}/region/{regionName}")
  Region region(@Param("serviceName") String serviceName, @Param("regionName") String regionName);

  /** All flavors, once per region. */
  @RequestLine("GET /cloud/project/{serviceName}/flavor")
  List<Flavor> flavors(@Param("serviceName") String serviceName);

  /** Flavors of one region; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/flavor?region={region}")
  List<Flavor> flavors(
      @Param("serviceName") String serviceName, @Param("region") @Nullable String region);

  /** One flavor. */
  @RequestLine("GET /cloud/project/{serviceName}/flavor/{flavorId}")
  Flavor flavor(@Param("serviceName") String serviceName, @Param("flavorId") String flavorId);

  /** All images, once per region. */
  @RequestLine("GET /cloud/project/{serviceName}/image")
  List<Image> images(@Param("serviceName") String serviceName);

  /** Images that match the filters; a null filter is not applied. */
  @RequestLine(
      "GET /cloud/project/{serviceName}/image?region={region}&osType={osType}&flavorType={flavorType}")
  List<Image> images(
      @Param("serviceName") String serviceName,
      @Param("region") @Nullable String region,
      @Param("osType") @Nullable OsType osType,
      @Param("flavorType") @Nullable String flavorType);

  /** One image. */
  @RequestLine("GET /cloud/project/{serviceName}/image/{imageId}")
  Image image(@Param("serviceName") String serviceName, @Param("imageId") String imageId);

  /** All SSH keys. */
  @RequestLine("GET /cloud/project/{serviceName}/sshkey")
  List<ProjectSshKey> sshKeys(@Param("serviceName") String serviceName);

  /** SSH keys of one region; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/sshkey?region={region}")
  List<ProjectSshKey> sshKeys(
      @Param("serviceName") String serviceName, @Param("region") @Nullable String region);

  /** Adds an SSH key; fails with kind {@code CONFLICT} if the name is taken. */
  @RequestLine("POST /cloud/project/{serviceName}/sshkey")
  ProjectSshKey createSshKey(@Param("serviceName") String serviceName, NewProjectSshKey key);

  /** One SSH key. */
  @RequestLine("GET /cloud/project/{serviceName}/sshkey/{keyId}")
  ProjectSshKey sshKey(@Param("serviceName") String serviceName, @Param("keyId") String keyId);

  /** Deletes an SSH key; existing instances keep it. */
  @RequestLine("DELETE /cloud/project/{serviceName}/sshkey/{keyId}")
  void deleteSshKey(@Param("serviceName") String serviceName, @Param("keyId") String keyId);

  /** Nichandles of all other accounts with access to a project. */
  @RequestLine("GET /cloud/project/{serviceName}/acl")
  List<String> acls(@Param("serviceName") String serviceName);

  /** Nichandles of the other accounts with one access right; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/acl?type={type}")
  List<String> acls(
      @Param("serviceName") String serviceName, @Param("type") @Nullable AclType type);

  /** Grants another account access; fails with kind {@code CONFLICT} if it already has access. */
  @RequestLine("POST /cloud/project/{serviceName}/acl")
  Acl createAcl(@Param("serviceName") String serviceName, Acl acl);

  /** The access right of another account. */
  @RequestLine("GET /cloud/project/{serviceName}/acl/{accountId}")
  Acl acl(@Param("serviceName") String serviceName, @Param("accountId") String accountId);

  /** Revokes the access of another account. */
  @RequestLine("DELETE /cloud/project/{serviceName}/acl/{accountId}")
  void deleteAcl(@Param("serviceName") String serviceName, @Param("accountId") String accountId);

  /** Quotas of a project and their usage, per region. */
  @RequestLine("GET /cloud/project/{serviceName}/quota")
  List<Quota> quotas(@Param("serviceName") String serviceName);

  /** Usage of a project since the last bill. */
  @RequestLine("GET /cloud/project/{serviceName}/usage/current")
  CurrentUsage currentUsage(@Param("serviceName") String serviceName);
}

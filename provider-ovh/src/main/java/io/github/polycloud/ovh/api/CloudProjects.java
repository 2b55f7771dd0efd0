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
 * {@code /cloud/project}: projects of the Public Cloud, with what they can use and who may use
 * them. Their instances are {@link Instances}.
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

  /** How a project is renewed, and who answers for it. */
  @RequestLine("GET /cloud/project/{serviceName}/serviceInfos")
  ServiceInfos serviceInfos(@Param("serviceName") String serviceName);

  /**
   * Asks for the end of a project: a mail with a token goes to its contacts. Gives a text for
   * people.
   */
  @RequestLine("POST /cloud/project/{serviceName}/terminate")
  String terminate(@Param("serviceName") String serviceName);

  /** Ends a project, and all in it, with the token from the mail. Gives a text for people. */
  @RequestLine("POST /cloud/project/{serviceName}/confirmTermination")
  String confirmTermination(
      @Param("serviceName") String serviceName, TerminationConfirmation confirmation);

  /** Names of all regions a project can use. */
  @RequestLine("GET /cloud/project/{serviceName}/region")
  List<String> regions(@Param("serviceName") String serviceName);

  /** One region. */
  @RequestLine("GET /cloud/project/{serviceName}/region/{regionName}")
  Region region(@Param("serviceName") String serviceName, @Param("regionName") String regionName);

  /** All sizes of instances, each once a region. */
  @RequestLine("GET /cloud/project/{serviceName}/flavor")
  List<Flavor> flavors(@Param("serviceName") String serviceName);

  /** The sizes of instances of one region; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/flavor?region={region}")
  List<Flavor> flavors(
      @Param("serviceName") String serviceName, @Param("region") @Nullable String region);

  /** One size of instances. */
  @RequestLine("GET /cloud/project/{serviceName}/flavor/{flavorId}")
  Flavor flavor(@Param("serviceName") String serviceName, @Param("flavorId") String flavorId);

  /** All images, each once a region. */
  @RequestLine("GET /cloud/project/{serviceName}/image")
  List<Image> images(@Param("serviceName") String serviceName);

  /** Some images; a null asks for no such limit. */
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

  /** The SSH keys of one region; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/sshkey?region={region}")
  List<ProjectSshKey> sshKeys(
      @Param("serviceName") String serviceName, @Param("region") @Nullable String region);

  /** Adds an SSH key; an error of kind {@code CONFLICT} when the name is taken. */
  @RequestLine("POST /cloud/project/{serviceName}/sshkey")
  ProjectSshKey createSshKey(@Param("serviceName") String serviceName, NewProjectSshKey key);

  /** One SSH key. */
  @RequestLine("GET /cloud/project/{serviceName}/sshkey/{keyId}")
  ProjectSshKey sshKey(@Param("serviceName") String serviceName, @Param("keyId") String keyId);

  /** Removes an SSH key; instances keep it. */
  @RequestLine("DELETE /cloud/project/{serviceName}/sshkey/{keyId}")
  void deleteSshKey(@Param("serviceName") String serviceName, @Param("keyId") String keyId);

  /** Nichandles of all other accounts that may use a project. */
  @RequestLine("GET /cloud/project/{serviceName}/acl")
  List<String> acls(@Param("serviceName") String serviceName);

  /** Nichandles of the other accounts with one right; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/acl?type={type}")
  List<String> acls(
      @Param("serviceName") String serviceName, @Param("type") @Nullable AclType type);

  /** Gives another account a right; an error of kind {@code CONFLICT} when it has one. */
  @RequestLine("POST /cloud/project/{serviceName}/acl")
  Acl createAcl(@Param("serviceName") String serviceName, Acl acl);

  /** The right of another account. */
  @RequestLine("GET /cloud/project/{serviceName}/acl/{accountId}")
  Acl acl(@Param("serviceName") String serviceName, @Param("accountId") String accountId);

  /** Takes the right of another account away. */
  @RequestLine("DELETE /cloud/project/{serviceName}/acl/{accountId}")
  void deleteAcl(@Param("serviceName") String serviceName, @Param("accountId") String accountId);

  /** The limits of a project, region by region, and how much of them is used. */
  @RequestLine("GET /cloud/project/{serviceName}/quota")
  List<Quota> quotas(@Param("serviceName") String serviceName);

  /** What a project has used since the bill before. */
  @RequestLine("GET /cloud/project/{serviceName}/usage/current")
  CurrentUsage currentUsage(@Param("serviceName") String serviceName);
}

package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.cloud.Acl;
import io.github.polycloud.ovh.model.cloud.AclType;
import io.github.polycloud.paging.Paged;
import java.util.ArrayList;
import java.util.List;

/**
 * Collaborators of Public Cloud projects, implemented with {@code
 * /cloud/project/{serviceName}/acl}. The app of the neutral API is the id of the project, and an
 * account is a nichandle. The owner is the administrative contact of the project.
 */
public final class OvhCollaborators implements Collaborators {
  private final ApiClients clients;

  /** Creates an adapter backed by the given clients. */
  public OvhCollaborators(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public Paged<Collaborator> list(String project) {
    return Paged.ofSinglePage(
        () -> {
          List<Collaborator> all = new ArrayList<>();
          String owner = clients.cloudProjects().serviceInfos(project).contactAdmin();
          all.add(new Collaborator(ResponseFields.require(owner, "contactAdmin"), Access.OWNER));
          clients
              .listing()
              .expand(
                  () -> clients.cloudProjects().acls(project),
                  account -> collaborator(clients.cloudProjects().acl(project, account)))
              .forEach(all::add);
          return all;
        });
  }

  @Override
  public Collaborator add(String project, String account, Access access) {
    AclType type = type(access);
    try {
      return collaborator(clients.cloudProjects().createAcl(project, new Acl(account, type)));
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      return collaborator(clients.cloudProjects().acl(project, account));
    }
  }

  @Override
  public void remove(String project, String account) {
    clients.cloudProjects().deleteAcl(project, account);
  }

  private static Collaborator collaborator(Acl acl) {
    return new Collaborator(
        ResponseFields.require(acl.accountId(), "accountId"),
        access(ResponseFields.require(acl.type(), "type")));
  }

  private static Access access(AclType type) {
    return switch (type.name()) {
      case "readWrite" -> Access.EDIT;
      case "readOnly" -> Access.VIEW;
      default -> Access.of(type.name());
    };
  }

  private static AclType type(Access access) {
    return switch (access.name()) {
      case "edit" -> AclType.READ_WRITE;
      case "view" -> AclType.READ_ONLY;
      case "owner" ->
          throw CloudException.of(
              ErrorKind.UNSUPPORTED,
              "ovh: a project has exactly one owner, its administrative contact; use edit or view");
      default -> AclType.of(access.name());
    };
  }
}

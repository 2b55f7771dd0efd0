package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.cloud.Acl;
import io.github.polycloud.ovh.model.cloud.AclType;
import io.github.polycloud.paging.Paged;
import java.util.ArrayList;
import java.util.List;

/**
 * Collaborators are the accounts that may use a project of the Public Cloud. What other providers
 * call the app is the id of the project here, and an account is a nichandle. The owner is the
 * project's contact for administration.
 */
public final class OvhCollaborators implements Collaborators {
  private final Ovh ovh;

  /** A mapping on this client. */
  public OvhCollaborators(Ovh ovh) {
    this.ovh = ovh;
  }

  @Override
  public Paged<Collaborator> list(String project) {
    return Paged.ofSinglePage(
        () -> {
          List<Collaborator> all = new ArrayList<>();
          String owner = ovh.cloudProjects().serviceInfos(project).contactAdmin();
          all.add(new Collaborator(ResponseFields.require(owner, "contactAdmin"), Access.OWNER));
          ovh.listing()
              .expand(
                  () -> ovh.cloudProjects().acls(project),
                  account -> collaborator(ovh.cloudProjects().acl(project, account)))
              .forEach(all::add);
          return all;
        });
  }

  @Override
  public Collaborator add(String project, String account, Access access) {
    AclType type = type(access);
    try {
      return collaborator(ovh.cloudProjects().createAcl(project, new Acl(account, type)));
    } catch (CloudException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      return collaborator(ovh.cloudProjects().acl(project, account));
    }
  }

  @Override
  public void remove(String project, String account) {
    ovh.cloudProjects().deleteAcl(project, account);
  }

  private static Collaborator collaborator(Acl acl) {
    return new Collaborator(
        ResponseFields.require(acl.accountId(), "accountId"),
        access(ResponseFields.require(acl.type(), "type")));
  }

  private static Access access(AclType type) {
    return switch (type.value()) {
      case "readWrite" -> Access.EDIT;
      case "readOnly" -> Access.VIEW;
      default -> new Access(type.value());
    };
  }

  private static AclType type(Access access) {
    return switch (access.value()) {
      case "edit" -> AclType.READ_WRITE;
      case "view" -> AclType.READ_ONLY;
      case "owner" ->
          throw new CloudException(
              ErrorKind.UNSUPPORTED,
              "ovh: a project has one owner, who is changed as its contact for administration;"
                  + " give edit or view");
      default -> new AclType(access.value());
    };
  }
}

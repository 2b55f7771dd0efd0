package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import io.github.polycloud.paging.Paged;

/** Who may work on an app. */
public interface Collaborators {
  /** Everybody, the owner included; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Range: {range}")
  Paged<Collaborator> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One collaborator by mail address or id. */
  @RequestLine("GET /apps/{app}/collaborators/{collaborator}")
  Collaborator get(@Param("app") String app, @Param("collaborator") String emailOrId);

  /** Lets somebody in. */
  @RequestLine("POST /apps/{app}/collaborators")
  Collaborator create(@Param("app") String app, NewCollaborator collaborator);

  /** Shuts somebody out. */
  @RequestLine("DELETE /apps/{app}/collaborators/{collaborator}")
  Collaborator delete(@Param("app") String app, @Param("collaborator") String emailOrId);
}

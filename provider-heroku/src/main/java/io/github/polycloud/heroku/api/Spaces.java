package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.space.SpaceAppAccess;
import io.github.polycloud.heroku.model.space.SpaceAppAccessUpdate;
import io.github.polycloud.heroku.model.space.SpaceNat;
import io.github.polycloud.heroku.model.space.SpaceTopology;
import io.github.polycloud.heroku.model.space.SpaceTransfer;
import io.github.polycloud.heroku.model.space.SpaceUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/** Private spaces, and who may work in them. */
public interface Spaces {
  /** All spaces; by id, or by the range that is given. */
  @RequestLine("GET /spaces")
  @Headers("Range: {range}")
  Paged<Space> list(@Param("range") ListRange... range);

  /** One space by name or id. */
  @RequestLine("GET /spaces/{space}")
  Space get(@Param("space") String nameOrId);

  /** Starts to make a space, which takes minutes. */
  @RequestLine("POST /spaces")
  Space create(NewSpace space);

  /** Changes a space. */
  @RequestLine("PATCH /spaces/{space}")
  Space update(@Param("space") String space, SpaceUpdate update);

  /** Deletes a space, which must hold no apps. */
  @RequestLine("DELETE /spaces/{space}")
  Space delete(@Param("space") String space);

  /** Gives a space to another team of the same enterprise account. */
  @RequestLine("POST /spaces/{space}/transfer")
  Space transfer(@Param("space") String space, SpaceTransfer transfer);

  /** All users of a space with what they may do; by id, or by the range that is given. */
  @RequestLine("GET /spaces/{space}/members")
  @Headers("Range: {range}")
  Paged<SpaceAppAccess> members(@Param("space") String space, @Param("range") ListRange... range);

  /** What one user may do in a space. */
  @RequestLine("GET /spaces/{space}/members/{user}")
  SpaceAppAccess member(@Param("space") String space, @Param("user") String emailOrId);

  /** Changes what a user may do in a space. */
  @Idempotent
  @RequestLine("PATCH /spaces/{space}/members/{user}")
  SpaceAppAccess updateMember(
      @Param("space") String space, @Param("user") String emailOrId, SpaceAppAccessUpdate update);

  /** The addresses from which a space calls out. */
  @RequestLine("GET /spaces/{space}/nat")
  SpaceNat nat(@Param("space") String space);

  /** All that runs in a space. */
  @RequestLine("GET /spaces/{space}/topology")
  SpaceTopology topology(@Param("space") String space);
}

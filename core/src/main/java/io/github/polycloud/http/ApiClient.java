package io.github.polycloud.http;

import feign.Client;
import feign.Feign;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;
import feign.Target;
import feign.codec.Decoder;
import feign.codec.Encoder;
import io.github.polycloud.Page;
import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door by which Feign interfaces enter the engine. Feign makes requests; we do the rest. */
final class ApiClient implements Client, Encoder, Decoder {
  private final CallEngine engine;
  private final BodyCodec codec;
  private final ApiContract contract;
  private final Extras extras;

  private ApiClient(CallEngine engine, BodyCodec codec, ApiContract contract, Extras extras) {
    this.engine = engine;
    this.codec = codec;
    this.contract = contract;
    this.extras = extras;
  }

  static <T> T of(
      Class<T> type, CallEngine engine, BodyCodec codec, ApiContract contract, Extras extras) {
    ApiClient door = new ApiClient(engine, codec, contract, extras);
    return Feign.builder()
        .contract(door.contract)
        .client(door)
        .encoder(door)
        .decoder(door)
        .retryer(Retryer.NEVER_RETRY)
        .options(new SameForAll())
        .invocationHandlerFactory(door::handler)
        .target(new RelativeTarget<>(type, engine.provider()));
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    ApiContract.ApiMethod method =
        contract.method(request.requestTemplate().methodMetadata().method());
    Call call =
        engine.call(method.operation(), request.url(), request.body(), method.authenticated());
    extras.headers().apply(method.operation()).forEach(call::header);
    request
        .headers()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                call.header(name, value);
              }
            });
    Answer answer = engine.send(call);
    extras.answered().accept(answer);
    return Response.builder()
        .status(answer.status())
        .request(request)
        .headers(Map.of())
        .body(new AnswerBody(answer))
        .build();
  }

  @Override
  public void encode(Object value, Type type, RequestTemplate template) {
    template.body(codec.encode(value, type), StandardCharsets.UTF_8);
    if (!template.headers().containsKey("Content-Type")) {
      template.header("Content-Type", codec.contentType(value));
    }
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    Operation operation =
        contract.method(response.request().requestTemplate().methodMetadata().method()).operation();
    Answer answer = ((AnswerBody) response.body()).answer();
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      return Optional.ofNullable(read(operation, answer, generic.getActualTypeArguments()[0]));
    }
    boolean withAnswer =
        type instanceof ParameterizedType generic && generic.getRawType() == Received.class;
    Type wanted = withAnswer ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    Object value = read(operation, answer, wanted);
    if (value == null) {
      throw engine.unexpected(operation, answer, "the answer is empty where a value is due");
    }
    return withAnswer ? new Received<>(value, answer) : value;
  }

  private @Nullable Object read(Operation operation, Answer answer, Type type) {
    try {
      return codec.decode(answer, type);
    } catch (BodyCodec.BodyException e) {
      throw engine.unexpected(operation, answer, e.getMessage());
    }
  }

  /** Checks path values before Feign can drop them, and lets no exception of Feign out. */
  private InvocationHandler handler(Target<?> target, Map<Method, MethodHandler> dispatch) {
    return (proxy, method, args) -> {
      MethodHandler call = dispatch.get(method);
      if (call == null) {
        return ofObject(target, proxy, method, args);
      }
      ApiContract.ApiMethod api = contract.method(method);
      if (api == null) {
        return call.invoke(args);
      }
      api.pathValues().forEach((index, name) -> PathSegment.encode(name, args[index]));
      return api.pageParameter() < 0 ? invoke(method, call, args) : paged(method, call, args, api);
    };
  }

  private @Nullable Object invoke(Method method, MethodHandler call, Object @Nullable [] args) {
    try {
      return call.invoke(args);
    } catch (FeignException e) {
      throw e.getCause() instanceof CloudException cause ? cause : unusable(method);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw unusable(method);
    }
  }

  private Paged<Object> paged(
      Method method, MethodHandler call, Object[] args, ApiContract.ApiMethod api) {
    PageRule pages = api.pages();
    int parameter = api.pageParameter();
    Object asked = asked(args[parameter]);
    return Paged.sized(
        wanted ->
            next -> {
              Object[] page = args.clone();
              page[parameter] = next == null ? pages.first(asked, wanted) : pages.following(next);
              Received<?> received = (Received<?>) invoke(method, call, page);
              return new Page<>(
                  List.copyOf((List<?>) received.value()), pages.next(received.answer()));
            });
  }

  /** A page parameter may be a variable one, and so be left out. */
  private static @Nullable Object asked(@Nullable Object argument) {
    if (!(argument instanceof Object[] several)) {
      return argument;
    }
    if (several.length > 1) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a list is read by one range");
    }
    return several.length == 0 ? null : several[0];
  }

  private CloudException unusable(Method method) {
    // No cause: Feign's exceptions hold the request with its headers and body.
    return new CloudException(
        ErrorKind.UNEXPECTED_RESPONSE,
        engine.provider() + ": " + method.getName() + " got what it cannot use");
  }

  private static Object ofObject(
      Target<?> target, Object proxy, Method method, Object @Nullable [] args) {
    return switch (method.getName()) {
      case "equals" -> args != null && proxy == args[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> target.type().getSimpleName() + " of " + target.name();
    };
  }

  /**
   * Feign looks for the time limits of each method by the name of its thread. We use none of them.
   */
  private static final class SameForAll extends Request.Options {
    @Override
    public Request.Options getMethodOptions(String method) {
      return this;
    }
  }

  /** Leaves the URL relative: the engine knows where the service is. */
  private record RelativeTarget<T>(Class<T> type, String name) implements Target<T> {
    @Override
    public String url() {
      return "/";
    }

    @Override
    public Request apply(RequestTemplate template) {
      return template.request();
    }
  }
}

# Verbatim in a container: everything that it keeps is in the one volume, /data; the rest of the file system may be read-only.
FROM node:24.21.0-bookworm-slim

ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
# The image brings its own Node; the package of that name is for machines with an older one.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/node node_modules/.bin/node /root/.npm
COPY LICENSE README.md PRIVACY.md SECURITY.md ./
COPY docs docs
COPY commands commands
COPY seeds seeds
COPY src src

RUN mkdir -p /data/articles && chown -R node:node /data
USER node
VOLUME /data
ENV CORPUS=/data/articles INDEX=/data/verbatim.index STORE=/data/verbatim.db ALIVE=/tmp/alive

# The file is written every half minute while Discord is connected.
HEALTHCHECK --interval=1m --timeout=5s --start-period=10m --retries=2 \
  CMD test -n "$(find /tmp/alive -mmin -2)"

CMD ["node", "src/start.mjs"]

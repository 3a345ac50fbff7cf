#include <isa-l/igzip_lib.h>
#include <isa-l/crc.h>
#include <stdlib.h>
#include <string.h>

// The stream of ISA-L holds arrays that Swift does not import, so it is handled behind a pointer here.

struct folio_isal {
    struct isal_zstream stream;
    uint8_t *level_buffer;
    uint32_t level_buffer_size;
    uint32_t level;
};

static inline struct folio_isal *folio_isal_create(uint32_t level) {
    static const uint32_t sizes[] = {
        ISAL_DEF_LVL0_DEFAULT, ISAL_DEF_LVL1_DEFAULT, ISAL_DEF_LVL2_DEFAULT, ISAL_DEF_LVL3_DEFAULT,
    };
    if (level > 3) return NULL;
    struct folio_isal *deflater = malloc(sizeof *deflater);
    if (!deflater) return NULL;
    deflater->level = level;
    deflater->level_buffer_size = sizes[level];
    deflater->level_buffer = sizes[level] ? malloc(sizes[level]) : NULL;
    if (sizes[level] && !deflater->level_buffer) {
        free(deflater);
        return NULL;
    }
    return deflater;
}

static inline void folio_isal_destroy(struct folio_isal *deflater) {
    free(deflater->level_buffer);
    free(deflater);
}

// One piece of a raw deflate stream; answers how many bytes it gave, or a negative status.
static inline int64_t folio_isal_compress(
    struct folio_isal *deflater, const uint8_t *input, uint32_t count, const uint8_t *dictionary,
    uint32_t dictionary_count, int is_last, uint8_t *output, uint32_t room) {
    struct isal_zstream *stream = &deflater->stream;
    isal_deflate_init(stream);
    stream->level = deflater->level;
    stream->level_buf = deflater->level_buffer;
    stream->level_buf_size = deflater->level_buffer_size;
    stream->gzip_flag = IGZIP_DEFLATE;
    stream->hist_bits = 15;
    if (dictionary_count > 0) {
        int status = isal_deflate_set_dict(stream, (uint8_t *)dictionary, dictionary_count);
        if (status != COMP_OK) return status < 0 ? status : -100;
    }
    stream->flush = is_last ? NO_FLUSH : SYNC_FLUSH;
    stream->end_of_stream = is_last ? 1 : 0;
    stream->next_in = (uint8_t *)input;
    stream->avail_in = count;
    stream->next_out = output;
    stream->avail_out = room;
    int status = isal_deflate(stream);
    if (status != COMP_OK) return status < 0 ? status : -101;
    if (stream->avail_in > 0 || stream->avail_out == 0) return -102;
    return (int64_t)(room - stream->avail_out);
}

static inline uint32_t folio_isal_crc32(uint32_t seed, const uint8_t *bytes, uint64_t count) {
    return crc32_gzip_refl(seed, bytes, count);
}

// Writes the rows of a tab-separated file with libxlsxwriter in constant memory.
//
// libxlsxwriter_rows time ROWS OUTPUT: has the rows in memory first; prints the seconds and the processor's
// seconds of the writing alone.
// libxlsxwriter_rows memory ROWS OUTPUT: reads a row, writes a row; prints the peak memory in KiB.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <xlsxwriter.h>

enum { columns = 12 };
// number, date, date, text, text, text, text, money, money, money, text, text
static const char kinds[] = "nddttttmmmtt";

static double processor_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

// The most memory that this program held, in KiB. getrusage would count the parent's before the start.
static long peak(void) {
    char line[256];
    long size = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (sscanf(line, "VmHWM: %ld", &size) == 1) break;
    if (status) fclose(status);
    return size;
}

static int split(char *line, char **fields) {
    int count = 0;
    line[strcspn(line, "\n")] = 0;
    for (char *field = line; field && count < columns; count++) {
        char *end = strchr(field, '\t');
        if (end) *end++ = 0;
        fields[count] = field;
        field = end;
    }
    return count;
}

// A row whose texts are converted already, so that only the writing is timed.
struct row {
    char *fields[columns];
    double numbers[columns];
};

static void convert(char *line, struct row *row) {
    if (split(line, row->fields) != columns) {
        fprintf(stderr, "a row has too few fields\n");
        exit(1);
    }
    for (int column = 0; column < columns; column++)
        if (kinds[column] != 't') row->numbers[column] = atof(row->fields[column]);
}

static void write_row(
    lxw_worksheet *sheet, lxw_row_t number, const struct row *row, lxw_format *date, lxw_format *money) {
    for (int column = 0; column < columns; column++) {
        if (!row->fields[column][0]) continue;
        switch (kinds[column]) {
        case 'n': worksheet_write_number(sheet, number, column, row->numbers[column], NULL); break;
        case 'd': worksheet_write_number(sheet, number, column, row->numbers[column], date); break;
        case 'm': worksheet_write_number(sheet, number, column, row->numbers[column], money); break;
        default: worksheet_write_string(sheet, number, column, row->fields[column], NULL);
        }
    }
}

int main(int count, char **words) {
    if (count != 4) {
        fprintf(stderr, "usage: %s time|memory ROWS OUTPUT\n", words[0]);
        return 1;
    }
    int is_timed = !strcmp(words[1], "time");
    FILE *input = fopen(words[2], "r");
    if (!input) {
        perror(words[2]);
        return 1;
    }
    char *line = NULL;
    size_t size = 0;
    struct row *rows = NULL;
    size_t row_count = 0, capacity = 0;
    while (is_timed && getline(&line, &size, input) > 0) {
        if (row_count == capacity) rows = realloc(rows, (capacity = capacity * 2 + 1024) * sizeof *rows);
        convert(strdup(line), &rows[row_count++]);
    }
    double start = seconds(), processor = processor_seconds();
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL};
    lxw_workbook *workbook = workbook_new_opt(words[3], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Ledger");
    lxw_format *date = workbook_add_format(workbook), *money = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_num_format(money, "#,##0.00");
    lxw_row_t number = 0;
    if (is_timed) {
        for (; number < row_count; number++) write_row(sheet, number, &rows[number], date, money);
    } else {
        struct row row;
        for (; getline(&line, &size, input) > 0; number++) {
            convert(line, &row);
            write_row(sheet, number, &row, date, money);
        }
    }
    if (workbook_close(workbook) != LXW_NO_ERROR) return 1;
    if (is_timed) {
        printf("%.3f %.3f\n", seconds() - start, processor_seconds() - processor);
    } else {
        printf("%ld\n", peak());
    }
    return 0;
}

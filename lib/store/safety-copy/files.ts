/** The files of the safety copy, by name. */
export interface Files {
  names(): Promise<string[]>
  /** Undefined if there is no such file. */
  read(name: string): Promise<Blob | undefined>
  /** Writes a file whole: whoever is interrupted leaves none of this name behind, or the one that was there before. */
  write(name: string, content: Blob): Promise<void>
  remove(name: string): Promise<void>
}

/** Ends the name of a file that is being written; none that counts has such a name. */
const UNFINISHED = '.part'

/** In the origin's private file system Chromium and Firefox both rename files, though no standard says so yet. */
interface Movable extends FileSystemFileHandle {
  move(name: string): Promise<void>
}

/** Files in a folder of the origin's private file system, which is made when it is first needed. */
export function filesIn(folder: () => Promise<FileSystemDirectoryHandle>): Files {
  return {
    async names() {
      const names: string[] = []
      for await (const name of (await folder()).keys()) names.push(name)
      return names
    },
    async read(name) {
      try {
        return await (await (await folder()).getFileHandle(name)).getFile()
      } catch (error) {
        if ((error as Error).name === 'NotFoundError') return undefined
        throw error
      }
    },
    async write(name, content) {
      const file = (await (await folder()).getFileHandle(`${name}${UNFINISHED}`, { create: true })) as Movable
      const writing = await file.createWritable()
      await writing.write(content)
      await writing.close()
      // A file is there, empty, as soon as it is asked for: it gets its name when it is whole.
      await file.move(name)
    },
    async remove(name) {
      await (await folder()).removeEntry(name).catch((error: Error) => {
        if (error.name !== 'NotFoundError') throw error
      })
    },
  }
}
